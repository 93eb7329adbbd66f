import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/core/jmx/evaluate.ts';
import { parseExpression } from '../../../src/core/jmx/expression.ts';

const evaluated = (
  text: string,
  variables: Record<string, string> = {},
  properties: Record<string, string | null> = {},
) => evaluate(text, { variables: new Map(Object.entries(variables)), properties: new Map(Object.entries(properties)) });

const readsOf = (text: string, variables: Record<string, string> = {}) =>
  evaluated(text, variables).reads.map((read) => read.name);

describe('the value of an expression', () => {
  it.each([
    ['50', '50'],
    ['', ''],
    ['${__P(users)}', '1'],
    ['${__P(users,)}', ''],
    ['${__P(users,20)}', '20'],
    ['${__P(users, 20)}', ' 20'],
    ['${__property(users)}', 'users'],
    ['${__property(users,V)}', 'users'],
    ['${__property(users,,7)}', '7'],
    ['${__P(given,20)}', '400'],
    ['${__property(given,,20)}', '400'],
    ['a${__P(x,b)}c${__P(y,d)}', 'abcd'],
    ['${__P(list,a\\,b)}', 'a,b'],
    ['${__P(cost,\\$5)}', '$5'],
    ['${__P(path,C:\\\\x)}', 'C:\\x'],
    ['${__P(a,${__P(b,3)})}', '3'],
    ['${__P(a,${__P(given,3)})}', '400'],
    ['${__P(a,f(1))}', 'f(1)'],
    ['${USERS}', '12'],
    ['${ALIAS}', '12'],
    ['${FROM_PROPERTY}', '400'],
    ['${__V(USERS)}', '12'],
    ['${__evalVar(USERS)}', '12'],
    ['${__eval(${USERS}0)}', '120'],
    ['${__intSum(${USERS},3,SUM)}', '15'],
    ['${__longSum(1,2,3)}', '6'],
    ['${__P(${NAME},9)}', '400'],
    ['${__P(open', '${__P(open'],
    ['${__P(open)', '${__P(open)'],
    ['plain \\, text', 'plain \\, text'],
  ])('%s is %s', (text, value) => {
    const variables = { USERS: '12', ALIAS: '${USERS}', FROM_PROPERTY: '${__P(given,1)}', NAME: 'given' };

    expect(evaluated(text, variables, { given: '400' }).value).toBe(value);
  });

  it.each([
    ['an undefined variable', '${nobody}', {}],
    ['a function of its own time', '${__time(yyyy)}', {}],
    ['a circle of variables', '${A}', { A: '${B}', B: '${A}' }],
    ['a property whose value is secret', '${__P(secret,1)}', {}],
    ['a default that is not known', '${__P(x,${__Random(1,9)})}', {}],
    ['a sum with something unknown', '${__intSum(1,${nobody})}', {}],
    ['variables that double each other without end', '${V0}', doubling()],
  ])('%s is not known', (_, text, variables) => {
    expect(evaluated(text, variables, { secret: null }).value).toBeNull();
  });

  it('keeps what is known before the first unknown part', () => {
    expect(evaluated('http://${__P(h,shop)}.${zone}/x').prefix).toBe('http://shop.');
  });
});

describe('the reads of an expression', () => {
  it.each([
    ['${__P(users,1)}', ['users']],
    ['${__P(a,${__property(b,,2)})}', ['b', 'a']],
    ['${__groovy(${__P(users)} / 2)}', ['users']],
    ['${__groovy(props.get("users") as int)}', ['users']],
    ['${nobody}${__P(late)}', ['late']],
    ['${__P()}', []],
    ['${__P(${nobody})}', []],
    ['users', []],
  ])('%s reads %j', (text, names) => {
    expect(readsOf(text)).toEqual(names);
  });

  it('tells no default, an empty one and one that is computed apart', () => {
    const kinds = evaluated('${__P(a)}${__P(b,)}${__P(c,${x})}').reads.map((read) => read.default);

    expect(kinds).toEqual([{ kind: 'none' }, { kind: 'text', text: '' }, { kind: 'unknown' }]);
  });

  it('follows variables and names them', () => {
    const { reads, variables } = evaluated('${A}', { A: '${B}', B: '${__P(x)}' });

    expect(reads.map((read) => read.name)).toEqual(['x']);
    expect(variables).toEqual(['A', 'B']);
  });
});

describe('parsing', () => {
  const pieces = fc.constantFrom('${', '}', '(', ')', ',', '\\', '__P', '__V', 'a', '$', '{');

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          expect(Array.isArray(parseExpression(text))).toBe(true);
          expect(evaluated(text, { a: text }).value).not.toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives back any escaped text as a default', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('$', ',', '\\', 'x', ' ')).map((parts) => parts.join('')),
        (text) => {
          const escaped = text.replaceAll(/[$,\\]/g, (char) => `\\${char}`);

          expect(evaluated(`\${__P(p,${escaped})}`).value).toBe(text);
        },
      ),
    );
  });

  it('takes a thousand nested calls without running out of stack', () => {
    const nested = '${__P(a,'.repeat(1000) + '1' + ')}'.repeat(1000);

    expect(evaluated(nested).value).not.toBeUndefined();
  });
});

function doubling(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`V${index}`, `\${V${index + 1}}\${V${index + 1}}`]),
  );
}
