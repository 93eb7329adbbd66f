import { readFileSync } from 'node:fs';
import type { PlanFacts } from '../../../src/core/jmx/plan-facts.ts';
import { readPlanFacts } from '../../../src/core/jmx/read-plan-facts.ts';

/** A plan file of the fixtures. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/jmx/${name}`, import.meta.url));
}

/** Facts of a fixture that finds the other fixtures beside it. */
export function factsOf(name: string): PlanFacts {
  return readPlanFacts({ path: name, bytes: fixture(name) }, (path) => fixture(path));
}

/** Facts of a plan text; includes are found among `beside`. */
export function factsOfText(text: string, beside: Readonly<Record<string, string>> = {}): PlanFacts {
  return readPlanFacts({ path: 'plan.jmx', bytes: Buffer.from(text) }, (path) => {
    const found = beside[path];
    return found === undefined ? null : Buffer.from(found);
  });
}

/** A plan around test elements, which come with their own `hashTree`. */
export function planText(elements: string, variables: Readonly<Record<string, string>> = {}): string {
  const rows = Object.entries(variables).map(
    ([name, value]) =>
      `<elementProp name="${name}" elementType="Argument"><stringProp name="Argument.name">${name}</stringProp><stringProp name="Argument.value">${value}</stringProp></elementProp>`,
  );
  return `<jmeterTestPlan version="1.2"><hashTree><TestPlan testname="Plan"><elementProp name="TestPlan.user_defined_variables" elementType="Arguments"><collectionProp name="Arguments.arguments">${rows.join('')}</collectionProp></elementProp></TestPlan><hashTree>\n${elements}\n</hashTree></hashTree></jmeterTestPlan>`;
}

/** One element with text properties and what is below it. */
export function element(
  tag: string,
  name: string,
  properties: Readonly<Record<string, string>> = {},
  below = '',
): string {
  const texts = Object.entries(properties).map(([key, value]) => `<stringProp name="${key}">${value}</stringProp>`);
  return `<${tag} testname="${name}">${texts.join('')}</${tag}><hashTree>${below}</hashTree>\n`;
}

/** An HTTP request. */
export function request(name: string, properties: Readonly<Record<string, string>>): string {
  return element(
    'HTTPSamplerProxy',
    name,
    Object.fromEntries(Object.entries(properties).map(([key, value]) => [`HTTPSampler.${key}`, value])),
  );
}

/** An ordinary thread group. */
export function threadGroup(name: string, users: string, below: string, rampUp = '${__P(rampUp)}'): string {
  return element('ThreadGroup', name, { 'ThreadGroup.num_threads': users, 'ThreadGroup.ramp_time': rampUp }, below);
}
