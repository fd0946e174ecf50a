import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {{ folder: string, compiler: string, resolution: string, isExact: boolean }} check
 * @returns {Promise<string>} The output of the compiler. It is empty when there is no error.
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
    // Check the declarations of the package. Skip those of the compiler, because they take most of the time.
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
