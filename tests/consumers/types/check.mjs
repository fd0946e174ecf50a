import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {{ folder: string, compiler: string, resolution: string, isExact: boolean }} check
 * @returns {Promise<string>} What the compiler has to say; nothing where all is right.
 */
export function checkTypes({ folder, compiler, resolution, isExact }) {
  const config = `tsconfig.${compiler}-${resolution}-${isExact ? "exact" : "loose"}.json`;
  const isBundler = resolution === "bundler";
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: isBundler ? "esnext" : resolution,
    moduleResolution: resolution,
    jsx: "react-jsx",
    strict: true,
    exactOptionalPropertyTypes: isExact,
    // The package's own declarations are what is tested; the compiler's own take most of the time.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: ["sample.tsx"] }));
  const tsc = join(folder, `node_modules/typescript-${compiler}/bin/tsc`);
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "-p", config], { cwd: folder }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}` || error.message : ""),
    );
  });
}
