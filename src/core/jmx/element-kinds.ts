import type { PlanElement } from './plan-element.ts';

/** Whether it starts users: JMeter's own groups and those of plugins, all named `…ThreadGroup`. */
export function isThreadGroup(element: PlanElement): boolean {
  return element.className.endsWith('ThreadGroup');
}

/** Whether it sends requests or runs code as one; plugins put theirs into packages or classes named so. */
export function isSampler(element: PlanElement): boolean {
  return (
    /Sampler(?:Proxy|2)?$/.test(element.className) ||
    /SamplerGui$|SamplerUI$/i.test(element.guiClass) ||
    element.className === 'TestAction'
  );
}

/** Whether it only receives results. A "Result Status Action" decides about the load and is none. */
export function isListener(element: PlanElement): boolean {
  return (
    /(?:ResultCollector|Listener|PerfMonCollector|DbMonCollector|JMXMonCollector)$/.test(element.className) ||
    LISTENERS.has(element.className) ||
    element.guiClass.startsWith('kg.apc.jmeter.vizualizers.')
  );
}

const LISTENERS = new Set([
  'Summariser',
  'ResultSaver',
  'FlexibleFileWriter',
  'LoadosophiaUploader',
  'BlazeMeterUploader',
]);

/** Whether it runs a script: JSR223, BeanShell and BSF elements of every kind. */
export function isScript(element: PlanElement): boolean {
  return /^(?:JSR223|BeanShell|BSF)/.test(element.className);
}

/** Whether its requests leave an address in the URL column of the results. */
export function isHttpSampler(element: PlanElement): boolean {
  return /^(?:HTTPSampler(?:Proxy|2)?|AjpSampler)$/.test(element.className);
}
