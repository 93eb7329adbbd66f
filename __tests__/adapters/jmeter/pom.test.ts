import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { pom } from '../../../src/adapters/jmeter/pom.ts';

describe('pom', () => {
  it('is well formed and names the functions module, without which plans read no properties', () => {
    const artifacts: string[] = [];
    const parser = new SaxesParser();
    let element = '';
    parser.on('opentag', (tag) => {
      element = tag.name;
    });
    parser.on('text', (text) => {
      if (element === 'artifactId' && text.trim() !== '') artifacts.push(text);
    });
    parser.write(pom).close();

    expect(artifacts).toEqual(
      expect.arrayContaining(['ApacheJMeter', 'ApacheJMeter_functions', 'ApacheJMeter_config']),
    );
    expect(artifacts.filter((name) => name.startsWith('ApacheJMeter_bom'))).toHaveLength(2);
    expect(pom).toContain('<outputDirectory>${jmeter.home}/lib/ext</outputDirectory>');
  });
});
