import { block, filled, flag, form, list } from './scalars.ts';

/** `jmeter:`: which JMeter, and how it is started. */
export const jmeterSchema = block({
  version: form(/^\d+\.\d+(?:\.\d+)?$/, 'a version such as 5.6.3 (quoted, if it has one dot)').default('5.6.3').meta({
    title: 'version',
    description: 'Version of JMeter that is looked for or installed.',
    examples: ['5.6.3'],
  }),
  home: filled('a folder').optional().meta({
    title: 'folder',
    description: 'An installed JMeter; else JMETER_HOME, PATH, our cache and a download are tried.',
    examples: ['/opt/apache-jmeter-5.6.3'],
  }),
  plugins: list(filled('a file or a pattern such as load/lib/*.jar'), 'files or patterns').default([]).meta({
    title: 'list of patterns',
    description: 'Plugin jars for `lib/ext`.',
    examples: [['load/lib/*.jar']],
  }),
  properties: filled('a file').optional().meta({
    title: 'file',
    description: 'A properties file that JMeter reads besides `properties`.',
    examples: ['load/user.properties'],
  }),
  heap: form(/^[1-9]\d{0,5}[kKmMgG]$/, 'a size such as 512m or 1g').default('512m').meta({
    title: 'size',
    description: 'Heap of JMeter on each worker (-Xms and -Xmx).',
    examples: ['1g'],
  }),
  jvmArgs: list(filled('an argument such as -Dname=value'), 'arguments').default([]).meta({
    title: 'list of texts',
    description: 'More arguments for the JVM.',
    examples: [['-Djava.net.preferIPv4Stack=true']],
  }),
  keepListeners: flag().default(false).meta({
    title: 'true or false',
    description: "Keeps the plan's listeners on. They cost CPU and memory on the workers; ours does not need them.",
    examples: [false],
  }),
})
  .prefault({})
  .meta({ description: 'Which JMeter, and how it is started.' });
