import { describe, expect, it } from '@jest/globals';
import { runProperties } from '../../../src/adapters/jmeter/run-properties.ts';

const controlPorts = { first: 4445, last: 4700 };

describe('runProperties', () => {
  it('pins the result file against properties of the load with the same name', () => {
    const text = runProperties({
      properties: { 'jmeter.save.saveservice.url': 'false', users: '4' },
      plugins: [],
      controlPorts,
    });

    expect(text).toMatch(/^users=4$/m);
    expect(text).toMatch(/^jmeter\.save\.saveservice\.url=true$/m);
    expect(text).toMatch(/^jmeter\.save\.saveservice\.autoflush=true$/m);
    expect(text).toMatch(/^jmeter\.save\.saveservice\.subresults=false$/m);
    expect(text).toMatch(/^jmeterengine\.nongui\.port=4445$/m);
    expect(text).toMatch(/^jmeterengine\.nongui\.maxport=4700$/m);
    expect(text).not.toContain('search_paths');
  });

  it('switches the summariser off by an empty value', () => {
    expect(runProperties({ properties: {}, plugins: [], controlPorts })).toMatch(/^summariser\.name=$/m);
  });

  it('gives each plugin jar to the class path', () => {
    const text = runProperties({ properties: {}, plugins: ['/lib/a b.jar', '/lib/c.jar'], controlPorts });

    expect(text).toMatch(/^search_paths=\/lib\/a b\.jar;\/lib\/c\.jar$/m);
  });
});
