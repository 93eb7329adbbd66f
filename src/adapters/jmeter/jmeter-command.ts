import { join } from 'node:path';
import type { GeneratorInput } from '../../ports/load-generator.ts';
import { gcLogTags } from './gc-pauses.ts';

/** The files of one JMeter process, all in its own folder. */
export interface JmeterFiles {
  readonly folder: string;
  readonly results: string;
  readonly log: string;
  readonly gcLog: string;
  readonly runProperties: string;
  readonly logConfig: string;
}

/** Name of the result file in the folder of a load. */
export const resultFileName = 'results.jtl';

/** Where the files of a process lie that works in `folder`. */
export function jmeterFiles(folder: string): JmeterFiles {
  return {
    folder,
    results: join(folder, resultFileName),
    log: join(folder, 'jmeter.log'),
    gcLog: join(folder, 'gc.log'),
    runProperties: join(folder, 'run.properties'),
    logConfig: join(folder, 'log4j2.xml'),
  };
}

// What plans and libraries may open by reflection under bin/jmeter of the release; Groovy and XStream do.
const opened = [
  'java.lang',
  'java.lang.invoke',
  'java.lang.reflect',
  'java.math',
  'java.text',
  'java.util',
  'java.util.concurrent',
];

/**
 * Arguments for `java`, started directly: bin/jmeter is a shell that would stay between us and the JVM and survive it.
 * The user's JVM arguments come last and win; no collector is chosen, so that they may choose one.
 */
export function javaArguments(input: GeneratorInput, files: JmeterFiles, home: string): string[] {
  const propertyFiles = [input.propertiesFile, files.runProperties, input.secretsFile].filter((file) => file !== null);
  return [
    `-Xms${input.heap}`,
    `-Xmx${input.heap}`,
    `-Xlog:${gcLogTags}:file="${files.gcLog}":uptime:filecount=0`,
    // Threads that died of it would silently take load away.
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    // JMeter's GUI classes would leave preferences in the user's home.
    `-Djava.util.prefs.userRoot=${files.folder}`,
    '-Djava.util.prefs.syncInterval=2000000',
    '-Duser.language=en',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...input.jvmArgs,
    '-jar',
    join(home, 'bin', 'ApacheJMeter.jar'),
    '-n',
    ...['-t', input.planFile],
    ...['-l', files.results],
    ...['-j', files.log],
    ...['-i', files.logConfig],
    // Read from left to right, the later one wins.
    ...propertyFiles.flatMap((file) => ['-q', file]),
  ];
}
