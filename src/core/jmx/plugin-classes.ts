import type { PlanElement } from './plan-element.ts';

/** Class names of the elements that JMeter alone does not know, each once, in the order of the plan; disabled ones too: JMeter loads them. */
export function pluginClasses(top: readonly PlanElement[]): readonly string[] {
  const found = new Set<string>();
  const visit = (elements: readonly PlanElement[]): void => {
    for (const { fullName, children } of elements) {
      // JMeter writes its own classes by short names.
      if (fullName.includes('.') && !fullName.startsWith('org.apache.jmeter.')) found.add(fullName);
      visit(children);
    }
  };
  visit(top);
  return [...found];
}
