import type { Scene } from './scene.ts';

/** Writes a configuration for a short load; `more` is YAML that follows and may hold `checks:`. */
export function writeConfig(
  scene: Scene,
  options: {
    readonly url: string;
    readonly workers?: number;
    readonly users?: number;
    readonly duration?: string;
    readonly rampUp?: string;
    readonly load?: string;
    readonly checks?: readonly string[];
    readonly more?: string;
  },
): void {
  const { url, workers = 1, users = 2, duration = '12s', rampUp = '1s', load = '', more = '' } = options;
  const checks = options.checks ?? ['error_rate < 1%'];
  scene.write(
    'loadtest.yml',
    `name: ${scene.name}
plan: plan.jmx
load:
  users: ${users}
  rampUp: ${rampUp}
  duration: ${duration}
${load}
target:
  url: ${url}
provider: { kind: local, workers: ${workers} }
checks:
${checks.map((check) => `  - ${check}\n`).join('')}
${more}
`,
  );
}
