import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { indexFields } from '../../src/core/search/index-fields.ts';
import { indexKinds, indexPattern } from '../../src/core/search/index-names.ts';
import { fieldTypes } from '../../src/core/search/mapping.ts';
import { storeRoles } from '../../src/core/search/roles.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/stores.md'), 'utf8');

describe('docs/stores.md', () => {
  it.each(indexKinds)('lists the fields of %s that can be searched, as the templates have them', (kind) => {
    const name = indexPattern('loadtest', kind).replace('*', 'YYYY.MM');
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
    const named = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, field]) => field);
    const fields = [...fieldTypes(indexFields[kind])].filter(([, type]) => type !== 'object').map(([field]) => field);

    expect(named).toEqual(fields);
  });

  it.each(storeRoles)('tells of the role %s', (role) => {
    expect(page).toMatch(new RegExp(`^ +\\| ${role} `, 'm'));
  });
});
