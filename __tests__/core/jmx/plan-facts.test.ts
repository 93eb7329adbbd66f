import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlanFacts } from '../../../src/core/jmx/read-plan-facts.ts';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { element, factsOf, factsOfText, fixture, planText, request, threadGroup } from './plan-text.ts';

const lineOf = (name: string, text: string): string => {
  const before = fixture(name).toString('utf8').split(text)[0] ?? '';
  return `${name}:${before.split('\n').length}`;
};

const factsOfBytes = (bytes: Uint8Array) => readPlanFacts({ path: 'plan.jmx', bytes }, () => null);

describe('facts of an ordinary plan', () => {
  const facts = factsOf('shop.jmx');

  it('lists every thread group with its state, numbers and the properties that drive them', () => {
    const rows = facts.groups.map((group) => [
      group.name,
      group.phase,
      group.enabled,
      group.users?.literal,
      group.users?.properties,
    ]);

    expect(rows).toEqual([
      ['Prepare', 'setup', true, 1, []],
      ['Browse', 'main', true, null, ['users']],
      ['Parked', 'main', false, 500, []],
      ['Clean up', 'teardown', true, 1, []],
    ]);
    expect(facts.groups[1]?.rampUpSec[0]?.properties).toEqual(['rampUp']);
    expect(facts.groups[1]?.durationSec?.properties).toEqual(['duration']);
  });

  it('says where each group and number stands', () => {
    expect(facts.groups[1]?.at).toBe(
      lineOf('shop.jmx', '<ThreadGroup guiclass="ThreadGroupGui" testclass="ThreadGroup" testname="Browse"'),
    );
    expect(facts.groups[1]?.users?.at).toBe(lineOf('shop.jmx', '>${USERS}<'));
  });

  it('collects property reads with their defaults, from expressions and scripts, but not from disabled elements', () => {
    const reads = facts.reads.map((read) => [
      read.name,
      read.by,
      read.default.kind === 'text' ? read.default.text : null,
    ]);

    expect(reads).toEqual(
      expect.arrayContaining([
        ['users', '__P', '1'],
        ['targetHost', '__P', '127.0.0.1'],
        ['targetPath', '__P', ''],
        ['runId', 'script', null],
        ['region', 'script', 'eu'],
      ]),
    );
    expect(facts.reads.map((read) => read.name)).not.toContain('neverRead');
    expect([...facts.writes]).toEqual(['seed']);
    expect([...facts.usedVariables].sort()).toEqual(['HOST', 'USERS']);
  });

  it('finds where each request goes, with the request defaults in scope', () => {
    expect(facts.hosts).toEqual([
      expect.objectContaining({ sampler: 'Pay', kind: 'http', domain: '${HOST}', port: '${__P(targetPort,80)}' }),
      expect.objectContaining({ sampler: 'Static', path: 'https://static.example.com/logo.png' }),
      expect.objectContaining({ sampler: 'Ledger', kind: 'tcp', domain: 'ledger.example.com', port: '7000' }),
    ]);
  });

  it('tells samplers with a URL from those without', () => {
    expect(facts.samplers.map((sampler) => [sampler.name, sampler.traffic])).toEqual([
      ['Seed', 'hidden'],
      ['Pay', 'url'],
      ['Static', 'url'],
      ['Ledger', 'hidden'],
    ]);
  });

  it('lists listeners with the state that their parents leave them', () => {
    expect(facts.listeners.map((listener) => [listener.className, listener.enabled])).toEqual([
      ['ResultCollector', true],
      ['Summariser', false],
      ['BackendListener', true],
    ]);
  });

  it('reads data sets, files, scripts, transactions, embedded resources and rates', () => {
    expect(facts.dataSets).toEqual([
      expect.objectContaining({
        filename: 'customers.csv',
        ignoreFirstLine: true,
        quotedData: true,
        shareMode: 'shareMode.all',
        variableNames: ['login', 'password'],
      }),
    ]);
    expect(facts.files.map((file) => [file.kind, file.path])).toEqual([
      ['data', 'customers.csv'],
      ['upload', 'receipt.pdf'],
    ]);
    expect(facts.scripts.map((script) => script.name)).toEqual(['Seed']);
    expect(facts.transactions).toEqual([expect.objectContaining({ name: 'Checkout', generatesParent: true })]);
    expect(facts.embedded).toEqual([expect.objectContaining({ sampler: 'Pay', urlFilter: null })]);
    expect(facts.rates.map((rate) => [rate.name, rate.perSec.map((quantity) => quantity.literal)])).toEqual([
      ['Pace', [10]],
    ]);
  });
});

describe('fragments', () => {
  const facts = factsOf('fragments.jmx');

  it('count where an include or module controller names them, and only then', () => {
    expect(facts.samplers.map((sampler) => [sampler.name, sampler.groupClass])).toEqual([
      ['Sign in', 'ThreadGroup'],
      ['Sign', 'ThreadGroup'],
    ]);
    expect(facts.hosts.map((host) => host.domain)).toEqual(['sso.example.com']);
  });

  it('show property reads of modules and of script files with their own place', () => {
    const at = (name: string) => facts.reads.find((read) => read.name === name)?.at;

    expect(at('tenant')).toBe(lineOf('fragments.jmx', '/login?tenant'));
    expect(at('signingKey')).toBe('sign.groovy:1');
  });

  it('tell a missing include and a module without a target', () => {
    const text = planText(
      threadGroup(
        'G',
        '1',
        element('IncludeController', 'I', { 'IncludeController.includepath': 'gone.jmx' }) +
          element('ModuleController', 'M'),
      ),
    );

    const { includes, brokenModules } = factsOfText(text);

    expect(includes).toEqual([{ path: 'gone.jmx', found: false, at: 'plan.jmx:2' }]);
    expect(brokenModules).toEqual([{ name: 'M', target: '', at: 'plan.jmx:3' }]);
  });

  it('give their listeners once, however often they are included', () => {
    const include = element('IncludeController', 'I', { 'IncludeController.includepath': 'a.jmx' });
    const shared = planText(element('TestFragmentController', 'F', {}, element('ResultCollector', 'Theirs')));
    const text = planText(threadGroup('G', '1', include + include + element('ResultCollector', 'Own')));

    expect(
      factsOfText(text, { 'a.jmx': shared }).listeners.map(({ name, enabled, at }) => [name, enabled, at]),
    ).toEqual([
      ['Own', true, 'plan.jmx:4'],
      ['Theirs', true, 'a.jmx:2'],
    ]);
  });

  it('that include themselves are refused', () => {
    const include = element('IncludeController', 'I', { 'IncludeController.includepath': 'a.jmx' });
    const circle = planText(element('TestFragmentController', 'F', {}, include));

    expect(() => factsOfText(planText(threadGroup('G', '1', include)), { 'a.jmx': circle })).toThrow(
      'a.jmx:2 the included file a.jmx includes itself.',
    );
  });
});

describe('modules', () => {
  const module = (name: string, target: string) =>
    `<ModuleController testname="${name}"><collectionProp name="ModuleController.node_path">${['Plan', 'Plan', ...target.split('/')].map((part) => `<stringProp name="p">${part}</stringProp>`).join('')}</collectionProp></ModuleController><hashTree/>`;

  it('may lead into a disabled thread group, whose controllers then run', () => {
    const library = `<ThreadGroup testname="Library" enabled="false"/><hashTree>${element('GenericController', 'Login', {}, request('R', { domain: 'a.example.com' }))}</hashTree>`;

    const { hosts } = factsOfText(planText(library + threadGroup('G', '1', module('M', 'Library/Login'))));

    expect(hosts.map((host) => host.domain)).toEqual(['a.example.com']);
  });

  it('that run themselves are refused', () => {
    const text = planText(threadGroup('G', '1', element('GenericController', 'C', {}, module('M', 'G/C'))));

    expect(() => factsOfText(text)).toThrow('the module controller "M" runs itself through "C".');
  });

  it('that multiply each other without measure are refused', () => {
    const levels = Array.from({ length: 20 }, (_, level) =>
      element(
        'GenericController',
        `C${level}`,
        {},
        level === 19 ? request('R', {}) : module('A', `F/C${level + 1}`) + module('B', `F/C${level + 1}`),
      ),
    );
    const text = planText(
      element('TestFragmentController', 'F', {}, levels.join('')) + threadGroup('G', '1', module('M', 'F/C0')),
    );

    expect(() => factsOfText(text)).toThrow('more than 200,000 elements');
  });
});

describe('scripts', () => {
  const names = (script: string, variables: Record<string, string> = {}) =>
    factsOfText(planText(threadGroup('G', '1', element('JSR223Sampler', 'S', { script })), variables));

  it.each([
    ["props.get('a')", 'a', { kind: 'none' }],
    ['props.getProperty("a", "b")', 'a', { kind: 'text', text: 'b' }],
    ['props.getOrDefault("a", other)', 'a', { kind: 'unknown' }],
    ["props['a']", 'a', { kind: 'none' }],
  ])('%s reads the property', (script, name, found) => {
    expect(names(script).reads).toContainEqual({
      name,
      by: 'script',
      default: found,
      at: 'plan.jmx:2',
      variable: null,
    });
  });

  it.each(["props.put('a', 'b')", 'props.setProperty("a", "b")'])('%s sets the property', (script) => {
    expect([...names(script).writes]).toEqual(['a']);
  });

  it('use variables by name, and the variables in those', () => {
    const { usedVariables, scriptsSetVariables } = names('vars.get("A")', { A: '${B}', B: '1', C: '2' });

    expect([...usedVariables].sort()).toEqual(['A', 'B']);
    expect(scriptsSetVariables).toBe(false);
  });

  it.each(["vars.put('x', 'y')", "vars['x'] = 'y'", "vars.putObject('x', y)"])('%s sets variables', (script) => {
    expect(names(script).scriptsSetVariables).toBe(true);
  });
});

describe('files', () => {
  const filesOf = (elements: string) =>
    factsOfText(planText(threadGroup('G', '1', elements))).files.map((file) => [file.kind, file.path]);

  it.each([
    [element('JSR223PreProcessor', 'J', { filename: 'a.groovy' }), [['script', 'a.groovy']]],
    [element('BeanShellSampler', 'B', { 'BeanShellSampler.filename': 'a.bsh' }), [['script', 'a.bsh']]],
    [
      element('JSR223Sampler', 'J', { script: 'System.setProperty("javax.net.ssl.keyStore", "k.p12")' }),
      [['keystore', 'k.p12']],
    ],
    [
      element('FTPSampler', 'F', { 'FTPSampler.upload': 'true', 'FTPSampler.localfilename': 'up.bin' }),
      [['upload', 'up.bin']],
    ],
    [element('FTPSampler', 'F', { 'FTPSampler.upload': 'false', 'FTPSampler.localfilename': 'down.bin' }), []],
    [element('SmtpSampler', 'S', { 'SMTPSampler.attachFile': 'mail.txt' }), [['upload', 'mail.txt']]],
    [request('R', { path: '/${__FileToString(body.json,,)}' }), [['other', 'body.json']]],
    [request('R', { path: '/${__eval(${__CSVRead(c.csv,0)})}${__CSVRead(*c,1)}' }), [['other', 'c.csv']]],
    [request('R', { path: '/${__StringFromFile(part#.txt,,1,9)}${__FileToString(${late})}' }), []],
    ['<CSVDataSet testname="D" enabled="false"><stringProp name="filename">c.csv</stringProp></CSVDataSet>', []],
  ])('%s names %j', (elements, expected) => {
    expect(filesOf(elements)).toEqual(expected);
  });
});

describe('variables', () => {
  it('of a data file are not known, whatever the plan defines', () => {
    const data = element('CSVDataSet', 'D', { filename: 'c.csv', variableNames: 'host, login' });

    expect([...factsOfText(planText(data, { host: 'a', login: 'b', other: 'c' })).variables.keys()]).toEqual(['other']);
  });

  it('are overwritten by later definitions', () => {
    const again =
      '<Arguments testname="U"><collectionProp name="Arguments.arguments"><elementProp name="A" elementType="Argument"><stringProp name="Argument.name">A</stringProp><stringProp name="Argument.value">2</stringProp></elementProp></collectionProp></Arguments><hashTree/>';

    expect(factsOfText(planText(again, { A: '1' })).variables.get('A')).toBe('2');
  });
});

describe('plugin groups', () => {
  const { groups, rates } = factsOf('plugin-groups.jmx');

  it('are recognised with their own numbers', () => {
    const rows = groups.map((group) => [
      group.model,
      group.users?.terms ?? null,
      group.users?.literal ?? null,
      group.rampUpSec.map((quantity) => quantity.literal),
    ]);

    expect(rows).toEqual([
      ['concurrency', ['40'], 40, [120]],
      ['arrivals', null, null, [30]],
      ['free-form-arrivals', null, null, []],
      ['stepping', ['100'], 100, []],
      ['ultimate', ['30', '15'], 45, [20, 35]],
      ['open-model', null, null, []],
      ['unknown', null, null, []],
    ]);
  });

  it('say their rates per second, comments of a schedule aside', () => {
    expect(rates.map((rate) => [rate.name, rate.perSec.map((quantity) => quantity.literal)])).toEqual([
      ['Arrivals', [120]],
      ['Free form', [1, 5, 5, 2]],
      ['Open model', [expect.closeTo(1 / 6), 50]],
    ]);
  });
});

describe('rates of timers', () => {
  it.each([
    ['ConstantThroughputTimer', { throughput: '120', calcMode: '1' }, [2]],
    ['ConstantThroughputTimer', { throughput: '120', calcMode: '0' }, null],
    ['ConstantThroughputTimer', { throughput: '120' }, null],
    ['PreciseThroughputTimer', { throughput: '7200' }, [2]],
    ['PreciseThroughputTimer', { throughput: '30', throughputPeriod: '60' }, [0.5]],
  ])('%s with %j makes %j per second', (tag, properties, expected) => {
    const { rates } = factsOfText(planText(threadGroup('G', '1', element(tag, 'T', properties))));

    expect(rates[0]?.perSec.map((quantity) => quantity.literal) ?? null).toEqual(expected);
  });

  it('read the rows of a throughput shaping timer', () => {
    const row =
      '<collectionProp name="1"><stringProp name="a">5</stringProp><stringProp name="b">25</stringProp><stringProp name="c">60</stringProp></collectionProp>';
    const timer = `<kg.apc.jmeter.timers.VariableThroughputTimer testname="T"><collectionProp name="load_profile">${row}</collectionProp></kg.apc.jmeter.timers.VariableThroughputTimer>`;

    const { rates } = factsOfText(planText(threadGroup('G', '1', timer)));

    expect(rates[0]?.perSec.map((quantity) => quantity.literal)).toEqual([5, 25]);
  });
});

describe('request defaults', () => {
  it('fill what the sampler leaves empty and nothing else', () => {
    const defaults = element('ConfigTestElement', 'D', {
      'HTTPSampler.domain': 'default.example.com',
      'HTTPSampler.port': '8080',
    });

    const { hosts } = factsOfText(
      planText(defaults + threadGroup('G', '1', request('R', { domain: 'own.example.com', port: ' ', path: '/' }))),
    );

    expect(hosts).toEqual([expect.objectContaining({ domain: 'own.example.com', port: '8080' })]);
  });

  it('of TCP samplers count too', () => {
    const defaults = element('ConfigTestElement', 'D', {
      'TCPSampler.server': 'tcp.example.com',
      'TCPSampler.port': '99',
    });

    const { hosts } = factsOfText(planText(defaults + threadGroup('G', '1', element('TCPSampler', 'T'))));

    expect(hosts).toEqual([expect.objectContaining({ kind: 'tcp', domain: 'tcp.example.com', port: '99' })]);
  });

  it('nearest to the sampler win, and disabled ones do not count', () => {
    const defaults = (domain: string, enabled = true) =>
      `<ConfigTestElement testname="D" enabled="${String(enabled)}"><stringProp name="HTTPSampler.domain">${domain}</stringProp></ConfigTestElement><hashTree/>`;
    const text = planText(
      defaults('far.example.com') +
        threadGroup(
          'G',
          '1',
          request('R', { path: '/' }) + defaults('near.example.com') + defaults('off.example.com', false),
        ) +
        threadGroup('H', '1', request('S', { path: '/' })),
    );

    expect(factsOfText(text).hosts.map((host) => host.domain)).toEqual(['near.example.com', 'far.example.com']);
  });
});

describe('what is not a plan', () => {
  it.each([
    [
      'malformed text',
      '<jmeterTestPlan>\n  <hashTree></x>',
      /^plan\.jmx:2:\d+ the plan is not well-formed XML: .*\. Open it in JMeter/,
    ],
    ['an empty file', '', /^plan\.jmx:1:0 the plan is not well-formed XML/],
    ['another document', '<html/>', /^plan\.jmx:1 this is not a JMeter plan: its root element is <html>/],
    ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><jmeterTestPlan/>', /has a DOCTYPE/],
    ['an entity that nobody defined', '<jmeterTestPlan>&boom;</jmeterTestPlan>', /not well-formed/],
    ['nesting without end', '<a>'.repeat(2000), /nested deeper than 500/],
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="klingon"?><jmeterTestPlan/>',
      /encoding "klingon" is not known/,
    ],
  ])('%s is refused with its place', (_, text, message) => {
    expect(() => factsOfText(text)).toThrow(InputError);
    expect(() => factsOfText(text)).toThrow(message);
  });

  it('bytes that are not in the declared encoding are refused, Latin-1 and UTF-16 plans are read', () => {
    const named = planText(threadGroup('Größe', '1', ''));
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${named}`, 'latin1');
    const wide = Buffer.from(`\uFEFF${named}`, 'utf16le');
    const read = (bytes: Uint8Array) => factsOfBytes(bytes).groups[0]?.name;

    expect(read(latin)).toBe('Größe');
    expect(read(wide)).toBe('Größe');
    expect(() => read(Buffer.from(named, 'latin1'))).toThrow('plan.jmx:1 the file is not valid utf-8');
  });

  it('a plan above the size limit is refused before it is parsed', () => {
    expect(() => factsOfBytes(new Uint8Array(64 * 1024 * 1024 + 1))).toThrow('more than the limit');
  });

  it('any text gives facts or an InputError, nothing else', () => {
    const tags = [
      '<hashTree>',
      '</hashTree>',
      '<ThreadGroup testname="a">',
      '</ThreadGroup>',
      '<stringProp name="filename">',
      '</stringProp>',
      '${__P(',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<jmeterTestPlan>',
      '</jmeterTestPlan>',
      '<IncludeController/>',
      '\u0000',
      'x',
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...tags)).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...tags)).map((parts) => planText(parts.join(''))),
    );

    fc.assert(
      fc.property(text, (plan) => {
        try {
          factsOfText(plan);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('any bytes give facts or an InputError, nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(() => factsOfBytes(bytes)).toThrow(InputError);
      }),
    );
  });
});
