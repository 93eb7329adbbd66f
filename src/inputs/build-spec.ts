import { absolutePath } from '../core/plan/paths.ts';
import type {
  BaselineSpec,
  BuiltInCheck,
  CheckSpec,
  DataSpec,
  HookSpec,
  LoadSpec,
  RunSpec,
  UsersSpec,
} from '../core/plan/run-spec.ts';
import { durationMs, ratePerSec } from './duration-ms.ts';
import type { FlagValues } from './flag-values.ts';
import { readySpec } from './ready-spec.ts';
import { scenarioName } from './scenario-name.ts';
import { baselineSchema } from './schema/baseline.ts';
import type { Config } from './schema/config.ts';
import { targetSpec } from './target-spec.ts';
import type { ConfigNode, ConfigPath } from './tree/node.ts';
import { nodeAt, placeAt } from './tree/node.ts';
import { placeText } from './tree/place.ts';

/** The spec of a configuration without faults; `root` is the tree that it was read from. */
export function buildSpec(config: Config, root: ConfigNode, baseDir: string, values: FlagValues): RunSpec {
  const pathOf = (text: string, at: ConfigPath): string =>
    absolutePath(nodeAt(root, at)?.place.folder ?? baseDir, text);
  const globOf = (text: string, at: ConfigPath): string => {
    const folder = nodeAt(root, at)?.place.folder ?? baseDir;
    return folder === baseDir ? text : absolutePath(folder, text);
  };
  const hookSpec = (name: keyof Config['hooks']): HookSpec | null => {
    const commandLine = config.hooks[name];
    return commandLine === undefined
      ? null
      : { commandLine, dir: nodeAt(root, ['hooks', name])?.place.folder ?? baseDir };
  };
  const { jmeter, provider, budget, results } = config;
  return {
    name: config.name ?? scenarioName(config.plan) ?? '',
    baseDir,
    planFile: pathOf(config.plan, ['plan']),
    properties: propertyTexts(config, root),
    secrets: config.secrets,
    files: config.files.map((pattern, index) => globOf(pattern, ['files', index])),
    data: config.data.map((data, index): DataSpec => ({ ...data, file: pathOf(data.file, ['data', index, 'file']) })),
    jmeter: {
      version: jmeter.version,
      home: jmeter.home === undefined ? null : pathOf(jmeter.home, ['jmeter', 'home']),
      plugins: jmeter.plugins.map((pattern, index) => globOf(pattern, ['jmeter', 'plugins', index])),
      propertiesFile: jmeter.properties === undefined ? null : pathOf(jmeter.properties, ['jmeter', 'properties']),
      heap: jmeter.heap,
      jvmArgs: jmeter.jvmArgs,
      keepListeners: jmeter.keepListeners,
    },
    load: loadSpec(config),
    target: targetSpec(config.target),
    ready: readySpec(config.target, root, values.build),
    hooks: { beforeEachLoad: hookSpec('beforeEachLoad'), afterEachLoad: hookSpec('afterEachLoad') },
    provider: { kind: provider.kind, workers: provider.workers },
    budget: { wallMs: budget.wall === undefined ? null : durationMs(budget.wall) },
    resultsDir: pathOf(results.dir, ['results', 'dir']),
    results: results.kind === 'files' ? { kind: results.kind } : { kind: results.kind, index: results.index },
    checks: checkSpecs(config, root),
    builtInChecks: BUILT_IN_CHECKS.filter((name) => config.builtIn[name] === 'on'),
    labels: config.labels,
    ...values,
    mode: config.mode,
    baseline: baselineSpec(config),
    comparability: config.comparability,
    record: config.record,
  };
}

const BUILT_IN_CHECKS: readonly BuiltInCheck[] = ['abort-on-errors', 'stalled'];

/** Numbers and truth values go to the plan as they were written: 1.10 is not 1.1. */
function propertyTexts(config: Config, root: ConfigNode): Readonly<Record<string, string>> {
  const texts = Object.entries(config.properties).map(([name, value]): [string, string] => {
    const node = nodeAt(root, ['properties', name]);
    return [name, typeof value !== 'string' && node?.kind === 'scalar' ? node.written : String(value)];
  });
  return Object.fromEntries(texts);
}

function loadSpec({ load }: Config): LoadSpec {
  return {
    users: usersSpec(load),
    ratePerSec: load.rate === undefined ? null : ratePerSec(load.rate),
    rampUpMs: load.rampUp === undefined ? null : durationMs(load.rampUp),
    warmUpMs: durationMs(load.warmUp),
    durationMs: durationMs(load.duration),
    staggerMs: durationMs(load.stagger),
    firstUser: load.firstUser,
    names: load.names,
  };
}

function usersSpec({ users, groups }: Config['load']): UsersSpec {
  if (groups !== undefined) return { kind: 'groups', groups };
  return typeof users === 'number' ? { kind: 'total', users } : { kind: 'from-plan' };
}

function baselineSpec({ baseline }: Config): BaselineSpec {
  const { key, ...rest } = baseline ?? baselineSchema.parse({});
  return { isConfigured: baseline !== undefined, ...rest, key: key ?? null };
}

function checkSpecs(config: Config, root: ConfigNode): readonly CheckSpec[] {
  return config.checks.map((entry, index): CheckSpec => {
    const isText = typeof entry === 'string';
    const at: ConfigPath = isText ? ['checks', index] : ['checks', index, 'check'];
    return {
      check: isText ? entry : entry.check,
      abort: isText ? false : entry.abort,
      severity: isText ? 'error' : entry.severity,
      during: isText ? null : (entry.during ?? null),
      position: placeText(placeAt(root, at)),
    };
  });
}
