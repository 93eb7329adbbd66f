import { ensureGoTool } from './go-tools/ensure-go-tool.ts';
import { goTools, goToolsDir } from './go-tools/go-tools.ts';

/** Part of the set-up: act and actionlint, built with Go into `.cache/go-tools/`. Says nothing when they are there. */
for (const tool of goTools) {
  const fault = await ensureGoTool(tool, {
    binDir: goToolsDir,
    go: 'go',
    say: (line) => {
      console.log(`setup: ${line}`);
    },
  });
  if (fault === null) continue;
  console.error(`setup: ${fault}`);
  process.exitCode = 3;
  break;
}
