import { build } from "vite";
import { gzipSync } from "node:zlib";
for (const f of ["/work/main/src/styles/index.css",process.cwd()+"/src/styles/index.css"]) {
 const r = await build({configFile:false,logLevel:"silent",root:process.cwd(),plugins:[{name:"e",resolveId:s=>s==="entry"?"/x.js":null,load:s=>s==="/x.js"?`import ${JSON.stringify(f)}`:null}],build:{write:false,target:"es2022",rolldownOptions:{input:"entry"}}});
 for (const o of r.output) if(o.fileName.endsWith(".css")) console.log(f, o.source.length, gzipSync(o.source).length, (gzipSync(o.source).length/1024).toFixed(3));
}
