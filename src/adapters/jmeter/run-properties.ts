import { propertiesText } from './properties-text.ts';

/**
 * The columns of the result file, whatever JMeter's home or the user's property file say. JMeter's own order; the
 * header of its file reads exactly so.
 */
export const resultColumns =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';

const save = (name: string): string => `jmeter.save.saveservice.${name}`;
const on = [
  'time',
  'label',
  'response_code',
  // The only mark of a Transaction Controller's row.
  'response_message',
  'thread_name',
  'data_type',
  'successful',
  'assertion_results_failure_message',
  'bytes',
  'sent_bytes',
  'thread_counts',
  'url',
  'latency',
  'idle_time',
  'connect_time',
  'print_field_names',
  // Without it the file grows in steps of 8 KiB that end inside a row; costs about 2 µs a row.
  'autoflush',
];
const off = ['filename', 'encoding', 'sample_count', 'hostname', 'subresults'];

const pinned: Readonly<Record<string, string>> = {
  ...Object.fromEntries(on.map((name) => [save(name), 'true'])),
  ...Object.fromEntries(off.map((name) => [save(name), 'false'])),
  [save('output_format')]: 'csv',
  [save('timestamp_format')]: 'ms',
  [save('default_delimiter')]: ',',
  'sampleresult.timestamp.start': 'true',
  // Empty in a property file switches the summariser off: measured with 5.6.3, nothing of it on stdout.
  'summariser.name': '',
  // Plugins leave threads behind that keep the JVM alive; also 0.35 s instead of 1.3 s from the last sample to the exit.
  'jmeterengine.force.system.exit': 'true',
};

/** What one JMeter process is told beside its plan. */
export interface RunSettings {
  readonly properties: Readonly<Record<string, string>>;
  /** Jars for JMeter's class path. */
  readonly plugins: readonly string[];
  /** JMeter takes the first free one for its stop orders. */
  readonly controlPorts: { readonly first: number; readonly last: number };
}

/** Text of the property file that JMeter reads after the user's own, so that the pinned settings win. */
export function runProperties(settings: RunSettings): string {
  return propertiesText({
    ...settings.properties,
    ...pinned,
    'jmeterengine.nongui.port': String(settings.controlPorts.first),
    'jmeterengine.nongui.maxport': String(settings.controlPorts.last),
    // Single jars are accepted, for components and for what these need: measured with a thread group plugin of two jars.
    ...(settings.plugins.length > 0 ? { search_paths: settings.plugins.join(';') } : {}),
  });
}
