import { buildBundles, bundles } from './bundle/build-bundles.ts';
import { inProject } from './process/project.ts';

/** `npm run build`: rewrites dist/ from src/. dist/ is committed, since users run it without a build. */
await buildBundles(inProject('dist'));
console.log(`dist/ is built: ${bundles.map((name) => `dist/${name}/index.js`).join(', ')}`);
