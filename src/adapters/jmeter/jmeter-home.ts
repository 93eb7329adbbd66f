import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readJarManifest } from './jar-manifest.ts';

/** A JMeter that can be started by `java -jar HOME/bin/ApacheJMeter.jar`. */
export interface JmeterHome {
  /** Absolute. */
  readonly home: string;
  readonly version: string;
}

// Without ApacheJMeter_functions JMeter starts, leaves `${__P(users)}` as text and sends nothing, with exit code 0.
const REQUIRED = ['bin/saveservice.properties', 'lib/ext/ApacheJMeter_core.jar', 'lib/ext/ApacheJMeter_functions.jar'];

/** Looks at a folder; a fault is the rest of a sentence that starts with the folder. */
export async function inspectJmeterHome(
  home: string,
  version: string,
): Promise<{ readonly ok: true; readonly home: JmeterHome } | { readonly ok: false; readonly fault: string }> {
  const found = await implementationVersion(join(home, 'bin', 'ApacheJMeter.jar'));
  if (found === null) return { ok: false, fault: 'holds no JMeter (bin/ApacheJMeter.jar is missing or no jar)' };
  if (found !== version) return { ok: false, fault: `holds JMeter ${found}, wanted is ${version}` };
  for (const file of REQUIRED) {
    if (!(await exists(join(home, file)))) return { ok: false, fault: `is no complete JMeter (${file} is missing)` };
  }
  return { ok: true, home: { home, version } };
}

async function implementationVersion(jar: string): Promise<string | null> {
  try {
    return (await readJarManifest(jar)).get('Implementation-Version') ?? 'of an unknown version';
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
