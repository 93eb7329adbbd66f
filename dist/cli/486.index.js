export const id = 486;
export const ids = [486];
export const modules = {

/***/ 74120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ encodePlan),
/* harmony export */   s: () => (/* binding */ decodePlan)
/* harmony export */ });
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);

function decodePlan(bytes, path) {
    if (bytes.length > MAX_PLAN_BYTES) {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `${path}: the plan has ${bytes.length.toLocaleString('en-US')} bytes, more than the limit of ${MAX_PLAN_BYTES.toLocaleString('en-US')}. Move bodies and data out of it into files.`,
        ]);
    }
    const encoding = encodingOf(bytes);
    const decoder = decoderFor(encoding);
    if (decoder === null)
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`${path}:1 the encoding "${encoding}" is not known. ${SAVE_AS_UTF8}`]);
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`${path}:1 the file is not valid ${encoding}. ${SAVE_AS_UTF8}`]);
    }
}
function encodePlan(text) {
    return Buffer.from(text.replace(/^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*)(["'])[^"']+\2/, '$1$2UTF-8$2'));
}
const SAVE_AS_UTF8 = 'Save the plan as UTF-8.';
const MAX_PLAN_BYTES = 64 * 1024 * 1024;
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
    return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}
function decoderFor(encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 77000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ isHttpSampler),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   LD: () => (/* binding */ isListener),
/* harmony export */   bQ: () => (/* binding */ isSampler),
/* harmony export */   mI: () => (/* binding */ isThreadGroup)
/* harmony export */ });
function isThreadGroup(element) {
    return element.className.endsWith('ThreadGroup');
}
function isSampler(element) {
    return (/Sampler(?:Proxy|2)?$/.test(element.className) ||
        /SamplerGui$|SamplerUI$/i.test(element.guiClass) ||
        element.className === 'TestAction');
}
function isListener(element) {
    return (/(?:ResultCollector|Listener|PerfMonCollector|DbMonCollector|JMXMonCollector)$/.test(element.className) ||
        LISTENERS.has(element.className) ||
        element.guiClass.startsWith('kg.apc.jmeter.vizualizers.'));
}
const LISTENERS = new Set([
    'Summariser',
    'ResultSaver',
    'FlexibleFileWriter',
    'LoadosophiaUploader',
    'BlazeMeterUploader',
]);
function isScript(element) {
    return /^(?:JSR223|BeanShell|BSF)/.test(element.className);
}
function isHttpSampler(element) {
    return /^(?:HTTPSampler(?:Proxy|2)?|AjpSampler)$/.test(element.className);
}


/***/ }),

/***/ 20601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/core/jmx/expression.js
var expression = __webpack_require__(84902);
;// CONCATENATED MODULE: ./build/core/jmx/property-use.js
function propertyRead(by, values) {
    const name = values[0];
    if (name === undefined || name === null || name === '')
        return null;
    const given = values[by === '__P' ? 1 : 2];
    return { name, by, default: defaultOf(given) };
}
function defaultOf(given) {
    if (given === undefined)
        return { kind: 'none' };
    return given === null ? { kind: 'unknown' } : { kind: 'text', text: given };
}

// EXTERNAL MODULE: ./build/core/jmx/script-reads.js
var script_reads = __webpack_require__(57291);
;// CONCATENATED MODULE: ./build/core/jmx/evaluate.js



function evaluate(text, surroundings) {
    const reads = [];
    const variables = [];
    const evaluation = { surroundings, reads, variables, open: new Set(), steps: 0 };
    const prefix = [];
    const value = expressionValue((0,expression/* parseExpression */.Y)(text), evaluation, prefix);
    return { value, prefix: value ?? prefix.join(''), reads, variables };
}
const MAX_STEPS = 10_000;
const MAX_VALUE_CHARS = 65_536;
function expressionValue(expression, evaluation, prefix = []) {
    const values = [];
    let known = true;
    for (const part of expression) {
        const value = partValue(part, evaluation);
        if (value === null)
            known = false;
        else if (known) {
            values.push(value);
            prefix.push(value);
        }
    }
    const text = values.join('');
    return known && text.length <= MAX_VALUE_CHARS ? text : null;
}
function partValue(part, evaluation) {
    evaluation.steps += 1;
    if (evaluation.steps > MAX_STEPS)
        return null;
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'variable':
            return variableValue(part.name, evaluation);
        case 'function':
            return functionValue(part.name, part.args, evaluation);
    }
}
function variableValue(name, evaluation) {
    evaluation.variables.push(name);
    const text = evaluation.surroundings.variables.get(name);
    if (text === undefined || evaluation.open.has(name))
        return null;
    evaluation.open.add(name);
    const value = expressionValue((0,expression/* parseExpression */.Y)(text), evaluation);
    evaluation.open.delete(name);
    return value;
}
function functionValue(name, args, evaluation) {
    const values = args.map((argument) => expressionValue(argument, evaluation));
    switch (name) {
        case '__P':
        case '__property':
            return propertyValue(propertyRead(name, values), evaluation);
        case '__V':
            return nameValue(values[0], evaluation) ?? values[1] ?? null;
        case '__evalVar':
            return nameValue(values[0], evaluation);
        case '__eval':
            return values[0] ?? null;
        case '__intSum':
        case '__longSum':
            return sumOf(values);
        default:
            for (const value of values)
                if (value !== null)
                    evaluation.reads.push(...(0,script_reads/* readScript */.U)(value).reads);
            return null;
    }
}
function propertyValue(read, evaluation) {
    if (read === null)
        return null;
    evaluation.reads.push(read);
    const supplied = evaluation.surroundings.properties.get(read.name);
    if (supplied !== undefined)
        return supplied;
    if (read.default.kind === 'unknown')
        return null;
    return read.default.kind === 'text' ? read.default.text : whenMissing(read);
}
function whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}
function nameValue(name, evaluation) {
    return typeof name === 'string' ? variableValue(name, evaluation) : null;
}
function sumOf(values) {
    const last = values.at(-1);
    const terms = typeof last === 'string' && !/^\s*-?\d+\s*$/.test(last) ? values.slice(0, -1) : values;
    let sum = 0;
    for (const term of terms) {
        if (term === null || !/^\s*-?\d+\s*$/.test(term))
            return null;
        sum += Number(term);
    }
    return Number.isSafeInteger(sum) && terms.length > 0 ? String(sum) : null;
}


/***/ }),

/***/ 84902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
function parseExpression(text) {
    return text.includes('${') ? parse(text, 0) : [{ kind: 'text', text }];
}
const MAX_NESTING = 50;
function parse(text, nesting) {
    const parts = [];
    let plain = '';
    let index = 0;
    while (index < text.length) {
        const call = text.startsWith('${', index) && nesting < MAX_NESTING ? readCall(text, index + 2, nesting) : null;
        if (call !== null) {
            if (plain !== '')
                parts.push({ kind: 'text', text: plain });
            plain = '';
            parts.push(call.part);
            index = call.next;
        }
        else if (text[index] === '\\' && isEscapable(text[index + 1])) {
            plain += text[index + 1] ?? '';
            index += 2;
        }
        else {
            plain += text[index] ?? '';
            index += 1;
        }
    }
    if (plain !== '')
        parts.push({ kind: 'text', text: plain });
    return parts;
}
function isEscapable(char) {
    return char === '$' || char === ',' || char === '\\';
}
function readCall(text, from, nesting) {
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '}') {
            const name = text.slice(from, index);
            const part = name.startsWith('__')
                ? { kind: 'function', name, args: [] }
                : { kind: 'variable', name };
            return { part, next: index + 1 };
        }
        if (char === '(' && text.startsWith('__', from)) {
            const list = readArguments(text, index + 1);
            if (list === null || text[list.next] !== '}')
                return null;
            const args = list.texts.map((argument) => parse(argument, nesting + 1));
            return { part: { kind: 'function', name: text.slice(from, index), args }, next: list.next + 1 };
        }
    }
    return null;
}
function readArguments(text, from) {
    const texts = [];
    let start = from;
    let braces = 0;
    let parentheses = 0;
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '\\')
            index += 1;
        else if (char === '{' && text[index - 1] === '$')
            braces += 1;
        else if (char === '}' && braces > 0)
            braces -= 1;
        else if (braces > 0)
            continue;
        else if (char === '(')
            parentheses += 1;
        else if (char === ')' && parentheses > 0)
            parentheses -= 1;
        else if (char === ',' || char === ')') {
            texts.push(text.slice(start, index));
            start = index + 1;
            if (char === ')')
                return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, next: start };
        }
    }
    return null;
}


/***/ }),

/***/ 47050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ judgeGroups)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82393);

function judgeGroups(facts) {
    const faults = facts.brokenModules.map((module) => `${module.at} the module controller "${module.name}" names "${module.target}", which is not in the plan. Choose its target again in JMeter.`);
    const groupFault = noGroupFault(facts);
    if (groupFault !== null)
        faults.push(groupFault);
    else if (!facts.samplers.some((sampler) => isOrdinary(sampler.groupClass)) && faults.length === 0) {
        faults.push(`${facts.path} has no enabled sampler in an enabled thread group, so no request would be sent. Enable or add one, such as an HTTP Request.`);
    }
    return { faults, notes: tearDownNotes(facts) };
}
function noGroupFault(facts) {
    const ordinary = facts.groups.filter((group) => group.phase === 'main');
    if (ordinary.some((group) => group.enabled))
        return null;
    const names = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(ordinary.map((group) => group.name));
    if (ordinary.length > 0) {
        return `${facts.path}: all thread groups are disabled (${names}), so no load would be made. Enable at least one.`;
    }
    return facts.groups.length > 0
        ? `${facts.path} has setUp or tearDown thread groups alone, which are never measured. Add an ordinary thread group.`
        : `${facts.path} has no thread group, so no load would be made. Name the plan itself, not a fragment, or add a thread group.`;
}
function isOrdinary(groupClass) {
    return groupClass !== 'SetupThreadGroup' && groupClass !== 'PostThreadGroup';
}
function tearDownNotes(facts) {
    return facts.groups
        .filter((group) => group.phase === 'teardown' && group.enabled)
        .map(({ name, at }) => facts.tearDownOnShutdown
        ? `The tearDown thread group "${name}" (${at}) may still send requests after the order to stop, until JMeter gets its SIGTERM.`
        : `The tearDown thread group "${name}" (${at}) does not run when the load is ended by an order, as it is unless the plan ends before. If it must, set "Run tearDown Thread Groups after shutdown of main threads" in the test plan.`);
}


/***/ }),

/***/ 82393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
function listed(names) {
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `${shown.join(', ')}${more}`;
}


/***/ }),

/***/ 21334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ propertyNode),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);

function readElements(root, file) {
    if (root.tag !== 'jmeterTestPlan') {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `${file}:${root.line} this is not a JMeter plan: its root element is <${root.tag}>, expected <jmeterTestPlan>. Name the .jmx file that JMeter saved.`,
        ]);
    }
    return root.children.filter((child) => child.tag === 'hashTree').flatMap((tree) => elementsOf(tree, file));
}
function textOf(element, property) {
    const node = propertyNode(element, property);
    if (node === undefined)
        return null;
    const value = node.attributes['name'] === property ? node : node.children.find((child) => child.tag === 'value');
    return { text: value?.text ?? '', at: `${element.file}:${node.line}` };
}
function isSet(element, property) {
    return textOf(element, property)?.text.trim().toLowerCase() === 'true';
}
function rowsOf(element, property) {
    const rows = propertyNode(element, property)?.children ?? [];
    return rows.map((row) => row.children.map((cell) => cell.text));
}
function listOf(element, property) {
    return (propertyNode(element, property)?.children ?? []).map((item) => item.text);
}
function propertyNode(element, property) {
    return element.node.children.find((child) => child.attributes['name'] === property ||
        child.children.some((inner) => inner.tag === 'name' && inner.text === property));
}
function elementsOf(tree, file) {
    const elements = [];
    for (const [index, node] of tree.children.entries()) {
        if (node.tag === 'hashTree')
            continue;
        const below = tree.children[index + 1];
        elements.push(elementOf(node, below?.tag === 'hashTree' ? elementsOf(below, file) : [], file));
    }
    return elements;
}
function elementOf(node, children, file) {
    const fullName = node.attributes['class'] ?? node.tag;
    return {
        className: fullName.slice(fullName.lastIndexOf('.') + 1),
        fullName,
        guiClass: node.attributes['guiclass'] ?? '',
        name: node.attributes['testname'] ?? '',
        enabled: isEnabled(node.attributes['enabled']),
        children,
        node,
        file,
        at: `${file}:${node.line}`,
    };
}
function isEnabled(attribute) {
    return attribute === undefined || attribute === '' || attribute.toLowerCase() === 'true';
}


/***/ }),

/***/ 98293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ quantityValue),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   ae: () => (/* binding */ readQuantity)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20601);
/* harmony import */ var _plan_element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21334);


function readQuantity(element, property, variables, scale = 1) {
    const found = (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(element, property);
    return found === null || found.text.trim() === '' ? null : quantityOf([found.text], found.at, variables, scale);
}
function quantityOf(terms, at, variables, scale = 1) {
    const properties = terms.flatMap((term) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(term, { variables, properties: new Map() }).reads.map((read) => read.name));
    const bare = { terms, scale, literal: null, properties: [...new Set(properties)], at };
    return properties.length > 0 ? bare : { ...bare, literal: quantityValue(bare, { variables, properties: new Map() }) };
}
function quantityValue(quantity, surroundings) {
    let sum = 0;
    for (const term of quantity.terms) {
        const value = numberOf((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(term, surroundings).value);
        if (value === null)
            return null;
        sum += value;
    }
    return sum * quantity.scale;
}
function numberOf(text) {
    if (text === null || !/^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text))
        return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 33763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ fragmentOf),
/* harmony export */   rp: () => (/* binding */ reachElements),
/* harmony export */   sV: () => (/* binding */ findByPath)
/* harmony export */ });
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);
/* harmony import */ var _decode_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74120);
/* harmony import */ var _element_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77000);
/* harmony import */ var _plan_element_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21334);
/* harmony import */ var _xml_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46068);





function reachElements(top, readInclude) {
    const walk = { top, readInclude, elements: [], includes: [], brokenModules: [], inside: [] };
    visit(top, null, [], walk);
    return walk;
}
const MAX_ELEMENTS = 200_000;
function visit(children, group, outer, walk) {
    const own = children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    const defaults = own.length === 0 ? outer : [...own, ...outer];
    for (const element of children) {
        if (!element.enabled || isParked(element, group))
            continue;
        if (walk.elements.length === MAX_ELEMENTS) {
            throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
                `${element.at} the plan with its includes has more than ${MAX_ELEMENTS.toLocaleString('en-US')} elements.`,
            ]);
        }
        const insideOf = (0,_element_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isThreadGroup */ .mI)(element) ? element : group;
        walk.elements.push({ element, group: insideOf, defaults: withOwn(element, defaults) });
        if (element.className === 'IncludeController')
            visitInclude(element, insideOf, defaults, walk);
        else if (element.className === 'ModuleController')
            visitModule(element, insideOf, defaults, walk);
        else
            visit(element.children, insideOf, defaults, walk);
    }
}
function isParked(element, group) {
    return element.className === 'WorkBench' || (element.className === 'TestFragmentController' && group === null);
}
function withOwn(element, defaults) {
    const own = element.children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    return own.length === 0 ? defaults : [...own, ...defaults];
}
function visitInclude(element, group, defaults, walk) {
    const path = (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(element, 'IncludeController.includepath')?.text ?? '';
    const bytes = path === '' ? null : walk.readInclude(path);
    walk.includes.push({ path, found: bytes !== null, at: element.at });
    if (bytes === null)
        return;
    if (walk.inside.includes(path))
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`${element.at} the included file ${path} includes itself.`]);
    walk.inside.push(path);
    const top = (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_3__/* .readElements */ .cl)((0,_xml_node_js__WEBPACK_IMPORTED_MODULE_4__/* .readXml */ .k)((0,_decode_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePlan */ .s)(bytes, path), path), path);
    visit(fragmentOf(top), group, defaults, { ...walk, top });
    walk.inside.pop();
}
function fragmentOf(top) {
    for (const element of top) {
        if (element.className === 'TestPlan')
            return fragmentOf(element.children);
        if (element.className === 'TestFragmentController')
            return element.children;
    }
    return [];
}
function visitModule(element, group, defaults, walk) {
    const names = (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(element, 'ModuleController.node_path');
    const target = findByPath(walk.top, names.slice(1));
    if (target === null) {
        walk.brokenModules.push({ name: element.name, target: names.slice(2).join(' / '), at: element.at });
        return;
    }
    if (walk.inside.includes(target))
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `${element.at} the module controller "${element.name}" runs itself through "${target.name}".`,
        ]);
    walk.inside.push(target);
    walk.elements.push({ element: target, group, defaults });
    visit(target.children, group, defaults, walk);
    walk.inside.pop();
}
function findByPath(level, names) {
    const [name, ...rest] = names;
    if (name === undefined)
        return null;
    let found = null;
    for (const element of level) {
        if (element.name !== name || element.className === 'ModuleController')
            continue;
        found = (rest.length === 0 ? element : findByPath(element.children, rest)) ?? found;
    }
    return found;
}


/***/ }),

/***/ 53816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readPlanFacts)
});

// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(74120);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(77000);
// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(21334);
;// CONCATENATED MODULE: ./build/core/jmx/hosts.js


function readHosts(elements) {
    return elements.flatMap((reached) => {
        if ((0,element_kinds/* isHttpSampler */.F9)(reached.element))
            return [...httpHost(reached), ...proxyHost(reached)];
        if (reached.element.className === 'TCPSampler')
            return tcpHost(reached);
        return [];
    });
}
function textInScope(reached, property) {
    for (const element of [reached.element, ...reached.defaults]) {
        const found = (0,plan_element/* textOf */.b6)(element, property);
        if (found !== null && found.text.trim() !== '')
            return { text: found.text.trim(), at: found.at };
    }
    return { text: '', at: reached.element.at };
}
function httpHost(reached) {
    const text = (property) => textInScope(reached, `HTTPSampler.${property}`).text;
    const domain = textInScope(reached, 'HTTPSampler.domain');
    const path = textInScope(reached, 'HTTPSampler.path');
    if (domain.text === '' && path.text === '')
        return [];
    return [
        {
            sampler: reached.element.name,
            kind: 'http',
            protocol: text('protocol'),
            domain: domain.text,
            port: text('port'),
            path: path.text,
            at: domain.at,
            pathAt: path.at,
        },
    ];
}
function proxyHost(reached) {
    const domain = textInScope(reached, 'HTTPSampler.proxyHost');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'HTTPSampler.proxyPort').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'proxy',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}
function tcpHost(reached) {
    const domain = textInScope(reached, 'TCPSampler.server');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'TCPSampler.port').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'tcp',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/element-texts.js
function expandedTexts(element) {
    const places = [{ text: element.name, at: element.at, variable: null }];
    const definesVariables = element.className === 'TestPlan' || element.className === 'Arguments';
    const visit = (node, variable) => {
        if (node.children.length === 0 && node.text !== '') {
            places.push({ text: node.text, at: `${element.file}:${node.line}`, variable });
        }
        const defined = definesVariables && node.attributes['elementType'] === 'Argument' ? variableName(node) : variable;
        for (const child of node.children)
            visit(child, defined);
    };
    for (const property of element.node.children) {
        if (property.attributes['name'] !== 'TestPlan.comments')
            visit(property, null);
    }
    return places;
}
function variableName(argument) {
    const named = argument.children.find((child) => child.attributes['name'] === 'Argument.name');
    return named?.text ?? argument.attributes['name'] ?? '';
}

// EXTERNAL MODULE: ./build/core/jmx/expression.js
var expression = __webpack_require__(84902);
;// CONCATENATED MODULE: ./build/core/jmx/files-in-text.js

function filesInText(text) {
    const stores = [...text.matchAll(STORE)].map((match) => ({ kind: 'keystore', path: match[1] ?? '' }));
    return text.includes('${__') ? [...stores, ...filesOf((0,expression/* parseExpression */.Y)(text))] : stores;
}
const STORE = /javax\.net\.ssl\.(?:key|trust)Store["']\s*,\s*["']([^"'\n]+)["']/g;
const READ_A_FILE = new Set(['__FileToString', '__StringFromFile', '__CSVRead']);
function filesOf(expression) {
    return expression.flatMap((part) => {
        if (part.kind !== 'function')
            return [];
        const inner = part.args.flatMap((argument) => filesOf(argument));
        const [name, ...more] = part.args[0] ?? [];
        const isLiteral = name?.kind === 'text' && more.length === 0;
        const isPattern = part.name === '__StringFromFile' && part.args.length > 2;
        if (!isLiteral || isPattern || !READ_A_FILE.has(part.name) || name.text.startsWith('*'))
            return inner;
        return [{ kind: 'other', path: name.text }, ...inner];
    });
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-files.js




function readFiles(elements) {
    return elements.flatMap(({ element }) => [...plan_files_filesOf(element), ...namedInTexts(element)]);
}
function readDataSets(elements) {
    return elements.filter(({ element }) => element.className === 'CSVDataSet').map(({ element }) => dataSetOf(element));
}
function dataSetOf(element) {
    const text = (property) => (0,plan_element/* textOf */.b6)(element, property)?.text ?? '';
    const names = text('variableNames')
        .split(',')
        .map((name) => name.trim());
    return {
        name: element.name,
        filename: text('filename'),
        shareMode: text('shareMode'),
        ignoreFirstLine: (0,plan_element/* isSet */.vM)(element, 'ignoreFirstLine'),
        variableNames: names.filter((name) => name !== ''),
        quotedData: (0,plan_element/* isSet */.vM)(element, 'quotedData'),
        recycle: (0,plan_element/* isSet */.vM)(element, 'recycle'),
        delimiter: text('delimiter'),
        at: element.at,
    };
}
function plan_files_filesOf(element) {
    const one = (kind, property) => {
        const found = (0,plan_element/* textOf */.b6)(element, property);
        return found === null || found.text.trim() === ''
            ? []
            : [{ kind, path: found.text, element: element.name, at: found.at }];
    };
    if ((0,element_kinds/* isScript */.Kh)(element))
        return [...one('script', 'filename'), ...SCRIPT_FILES.flatMap((property) => one('script', property))];
    switch (element.className) {
        case 'IncludeController':
            return one('include', 'IncludeController.includepath');
        case 'CSVDataSet':
            return one('data', 'filename');
        case 'FTPSampler':
            return (0,plan_element/* isSet */.vM)(element, 'FTPSampler.upload') ? one('upload', 'FTPSampler.localfilename') : [];
        case 'SmtpSampler':
            return [...one('upload', 'SMTPSampler.attachFile'), ...one('keystore', 'SMTPSampler.trustStoreToUse')];
        default:
            return uploadsOf(element);
    }
}
const SCRIPT_FILES = ['BeanShellSampler.filename', 'BeanShellAssertion.filename', 'BSFSampler.filename'];
function uploadsOf(element) {
    const uploads = [];
    const visit = (node) => {
        const path = node.attributes['name'] === 'File.path' ? node.text : '';
        if (path.trim() !== '')
            uploads.push({ kind: 'upload', path, element: element.name, at: `${element.file}:${node.line}` });
        for (const child of node.children)
            visit(child);
    };
    visit(element.node);
    return uploads;
}
function namedInTexts(element) {
    return expandedTexts(element).flatMap(({ text, at }) => filesInText(text).map((file) => ({ ...file, element: element.name, at })));
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-variables.js


function readVariables(elements) {
    const variables = new Map();
    for (const { element } of elements) {
        const table = element.className === 'TestPlan' ? (0,plan_element/* propertyNode */.Ef)(element, 'TestPlan.user_defined_variables') : element.node;
        if (element.className !== 'TestPlan' && element.className !== 'Arguments')
            continue;
        const rows = table?.children.find((child) => child.attributes['name'] === 'Arguments.arguments')?.children ?? [];
        for (const row of rows) {
            const value = row.children.find((child) => child.attributes['name'] === 'Argument.value');
            variables.set(variableName(row), value?.text ?? '');
        }
    }
    for (const { element } of elements) {
        if (element.className !== 'CSVDataSet')
            continue;
        for (const name of ((0,plan_element/* textOf */.b6)(element, 'variableNames')?.text ?? '').split(','))
            variables.delete(name.trim());
    }
    return variables;
}

// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(20601);
// EXTERNAL MODULE: ./build/core/jmx/script-reads.js
var script_reads = __webpack_require__(57291);
;// CONCATENATED MODULE: ./build/core/jmx/property-reads.js





function readNames(elements, variables, readBeside) {
    const names = { reads: [], usedVariables: new Set(), writes: new Set(), scriptsSetVariables: false };
    for (const { element } of elements) {
        for (const { text, at, variable } of expandedTexts(element)) {
            collectExpression(text, at, variable, variables, names);
            if ((0,element_kinds/* isScript */.Kh)(element) || text.includes('props.') || text.includes('vars.'))
                collectScript(text, at, variables, names);
        }
        if (!(0,element_kinds/* isScript */.Kh)(element))
            continue;
        const path = (0,plan_element/* textOf */.b6)(element, 'filename')?.text ?? '';
        const bytes = path === '' || path.includes('${') ? null : readBeside(path);
        if (bytes !== null)
            collectScript(Buffer.from(bytes).toString('utf8'), `${path}:1`, variables, names);
    }
    return names;
}
const NOTHING_SUPPLIED = new Map();
function collectExpression(text, at, variable, variables, names) {
    if (!text.includes('${'))
        return;
    const own = (0,evaluate/* evaluate */._)(text, { variables: new Map(), properties: NOTHING_SUPPLIED });
    for (const read of own.reads)
        names.reads.push({ ...read, at, variable });
    for (const [, name] of text.matchAll(/\$\{__setProperty\(([^,)]+)/g))
        names.writes.add(name ?? '');
    if (variable !== null)
        return;
    for (const used of (0,evaluate/* evaluate */._)(text, { variables, properties: NOTHING_SUPPLIED }).variables)
        names.usedVariables.add(used);
}
function collectScript(text, at, variables, names) {
    const script = (0,script_reads/* readScript */.U)(text);
    for (const read of script.reads)
        names.reads.push({ ...read, at, variable: null });
    for (const written of script.writes)
        names.writes.add(written);
    for (const used of script.variables) {
        for (const inner of (0,evaluate/* evaluate */._)(`\${${used}}`, { variables, properties: NOTHING_SUPPLIED }).variables)
            names.usedVariables.add(inner);
    }
    if (script.setsVariables)
        names.scriptsSetVariables = true;
}

// EXTERNAL MODULE: ./build/core/jmx/quantity.js
var quantity = __webpack_require__(98293);
// EXTERNAL MODULE: ./build/core/jmx/thread-groups.js
var thread_groups = __webpack_require__(88373);
;// CONCATENATED MODULE: ./build/core/jmx/rates.js



function readRates(elements, variables) {
    const rates = [];
    for (const { element } of elements) {
        const perSec = ratesOf(element, variables);
        if (perSec.length > 0)
            rates.push({ name: element.name, className: element.className, perSec, at: element.at });
    }
    return rates;
}
function ratesOf(element, variables) {
    switch (element.className) {
        case 'ConstantThroughputTimer':
            return pacesEachUser(element) ? [] : single((0,quantity/* readQuantity */.ae)(element, 'throughput', variables, 1 / 60));
        case 'PreciseThroughputTimer':
            return single((0,quantity/* readQuantity */.ae)(element, 'throughput', variables, 1 / periodSec(element)));
        case 'ArrivalsThreadGroup':
            return single((0,quantity/* readQuantity */.ae)(element, 'TargetLevel', variables, 1 / (0,thread_groups/* secondsPerUnit */.x)(element)));
        case 'FreeFormArrivalsThreadGroup':
            return tableRates(element, 'Schedule', variables, 1 / (0,thread_groups/* secondsPerUnit */.x)(element));
        case 'VariableThroughputTimer':
            return tableRates(element, 'load_profile', variables, 1);
        case 'OpenModelThreadGroup':
            return scheduleRates(element, variables);
        default:
            return [];
    }
}
function single(quantity) {
    return quantity === null ? [] : [quantity];
}
function pacesEachUser(element) {
    const mode = (0,plan_element/* textOf */.b6)(element, 'calcMode')?.text.trim() ?? '0';
    return mode === '' || mode === '0' || mode === 'calcMode.1';
}
function periodSec(element) {
    const seconds = Number((0,plan_element/* textOf */.b6)(element, 'throughputPeriod')?.text ?? '3600');
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
}
function tableRates(element, property, variables, scale) {
    return (0,plan_element/* rowsOf */.RO)(element, property).flatMap((row) => row.slice(0, 2).map((cell) => (0,quantity/* quantityOf */.Ri)([cell], element.at, variables, scale)));
}
const SECONDS_PER = { ms: 0.001, s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86_400 };
function scheduleRates(element, variables) {
    const schedule = (0,plan_element/* textOf */.b6)(element, 'OpenModelThreadGroup.schedule');
    if (schedule === null)
        return [];
    const text = schedule.text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\/\/[^\n]*/g, ' ');
    return [...text.matchAll(/\brate\s*\(((?:\$\{[^}]*\}|[^)/])*)\/?\s*([a-z]*)\s*\)/g)].map((match) => {
        const unit = SECONDS_PER[match[2] ?? ''] ?? 1;
        return (0,quantity/* quantityOf */.Ri)([match[1]?.trim() ?? ''], schedule.at, variables, 1 / unit);
    });
}

// EXTERNAL MODULE: ./build/core/jmx/reach-elements.js
var reach_elements = __webpack_require__(33763);
;// CONCATENATED MODULE: ./build/core/jmx/samplers.js


function readSamplers(elements) {
    return elements.flatMap(({ element, group }) => {
        if (!(0,element_kinds/* isSampler */.bQ)(element) || group === null)
            return [];
        const { name, className, at } = element;
        return [{ name, className, traffic: trafficOf(element), groupClass: group.className, at }];
    });
}
const WITHOUT_TRAFFIC = new Set(['TestAction', 'DebugSampler', 'DummySampler']);
function trafficOf(element) {
    if (WITHOUT_TRAFFIC.has(element.className))
        return 'none';
    return (0,element_kinds/* isHttpSampler */.F9)(element) ? 'url' : 'hidden';
}
function readEmbedded(elements) {
    return elements.flatMap((reached) => {
        const { element } = reached;
        const images = textInScope(reached, 'HTTPSampler.image_parser');
        if (!(0,element_kinds/* isHttpSampler */.F9)(element) || images.text.toLowerCase() !== 'true')
            return [];
        const filter = textInScope(reached, 'HTTPSampler.embedded_url_re').text;
        return [{ sampler: element.name, urlFilter: filter === '' ? null : filter, at: images.at }];
    });
}
function readScripts(elements) {
    return elements
        .map(({ element }) => element)
        .filter((element) => (0,element_kinds/* isScript */.Kh)(element))
        .map((element) => ({
        name: element.name,
        className: element.className,
        isSampler: (0,element_kinds/* isSampler */.bQ)(element),
        at: element.at,
    }));
}
function readTransactions(elements) {
    return elements
        .filter(({ element }) => element.className === 'TransactionController')
        .map((reached) => ({
        name: reached.element.name,
        generatesParent: textInScope(reached, 'TransactionController.parent').text.toLowerCase() === 'true',
        at: reached.element.at,
    }));
}
function readListeners(top, reached) {
    const listeners = [];
    const add = (element, enabled) => {
        listeners.push({ name: element.name, className: element.className, enabled, at: element.at });
    };
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if ((0,element_kinds/* isListener */.LD)(element))
                add(element, on);
            visit(element.children, on);
        }
    };
    visit(top, true);
    const file = top[0]?.file;
    const included = reached.filter(({ element }) => element.file !== file && (0,element_kinds/* isListener */.LD)(element));
    const once = new Map(included.map(({ element }) => [element.at, element]));
    for (const element of once.values())
        add(element, true);
    return listeners;
}

// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(46068);
;// CONCATENATED MODULE: ./build/core/jmx/read-plan-facts.js











function readPlanFacts(main, readBeside) {
    const root = (0,xml_node/* readXml */.k)((0,decode_plan/* decodePlan */.s)(main.bytes, main.path), main.path);
    const top = (0,plan_element/* readElements */.cl)(root, main.path);
    const { elements, includes, brokenModules } = (0,reach_elements/* reachElements */.rp)(top, readBeside);
    const variables = readVariables(elements);
    return {
        path: main.path,
        variables,
        includes,
        brokenModules,
        ...readNames(elements, variables, readBeside),
        groups: (0,thread_groups/* readThreadGroups */.v)(top, variables),
        tearDownOnShutdown: top.some((element) => (0,plan_element/* isSet */.vM)(element, 'TestPlan.tearDown_on_shutdown')),
        samplers: readSamplers(elements),
        hosts: readHosts(elements),
        embedded: readEmbedded(elements),
        listeners: readListeners(top, elements),
        dataSets: readDataSets(elements),
        files: readFiles(elements),
        scripts: readScripts(elements),
        rates: readRates(elements, variables),
        transactions: readTransactions(elements),
    };
}


/***/ }),

/***/ 57291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readScript)
/* harmony export */ });
function readScript(text) {
    const reads = [...text.matchAll(READ)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: defaultOf(match),
    }));
    const indexed = [...text.matchAll(INDEXED)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: { kind: 'none' },
    }));
    return {
        reads: [...reads, ...indexed],
        writes: [...text.matchAll(WRITE)].map((match) => match[2] ?? ''),
        variables: [...text.matchAll(VARIABLE)].map((match) => match[2] ?? ''),
        setsVariables: /\bvars\s*\.\s*put/.test(text) || /\bvars\s*\[[^\]]+\]\s*=[^=]/.test(text),
    };
}
const READ = /\bprops\s*\.\s*(?:get|getProperty|getOrDefault)\s*\(\s*(["'])([^"'\n]+)\1\s*(?:\\?(,)\s*(?:(["'])([^"'\n]*)\4\s*\))?)?/g;
const INDEXED = /\bprops\s*\[\s*(["'])([^"'\n]+)\1\s*\](?!\s*=[^=])/g;
const WRITE = /\bprops\s*\.\s*(?:put|setProperty)\s*\(\s*(["'])([^"'\n]+)\1/g;
const VARIABLE = /\bvars\s*(?:\.\s*get(?:Object)?\s*\(|\[)\s*(["'])([^"'\n]+)\1/g;
function defaultOf(match) {
    if (match[3] === undefined)
        return { kind: 'none' };
    return match[5] === undefined ? { kind: 'unknown' } : { kind: 'text', text: match[5] };
}


/***/ }),

/***/ 88373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readThreadGroups),
/* harmony export */   x: () => (/* binding */ secondsPerUnit)
/* harmony export */ });
/* harmony import */ var _element_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77000);
/* harmony import */ var _plan_element_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21334);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98293);



function readThreadGroups(top, variables) {
    const groups = [];
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if ((0,_element_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreadGroup */ .mI)(element))
                groups.push(groupOf(element, on, variables));
            else
                visit(element.children, on);
        }
    };
    visit(top, true);
    return groups;
}
function groupOf(element, enabled, variables) {
    const model = modelOf(element.className);
    return {
        name: element.name,
        className: element.className,
        phase: phaseOf(element.className),
        model,
        enabled,
        at: element.at,
        ...numbersOf(element, model, variables),
    };
}
function phaseOf(className) {
    if (className === 'SetupThreadGroup')
        return 'setup';
    return className === 'PostThreadGroup' ? 'teardown' : 'main';
}
function modelOf(className) {
    return MODELS.get(className) ?? 'unknown';
}
const MODELS = new Map([
    ['ThreadGroup', 'threads'],
    ['SetupThreadGroup', 'threads'],
    ['PostThreadGroup', 'threads'],
    ['OpenModelThreadGroup', 'open-model'],
    ['ConcurrencyThreadGroup', 'concurrency'],
    ['ArrivalsThreadGroup', 'arrivals'],
    ['FreeFormArrivalsThreadGroup', 'free-form-arrivals'],
    ['SteppingThreadGroup', 'stepping'],
    ['UltimateThreadGroup', 'ultimate'],
]);
function numbersOf(element, model, variables) {
    const read = (property, scale = 1) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .readQuantity */ .ae)(element, property, variables, scale);
    const none = { users: null, rampUpSec: [], durationSec: null, stepping: null };
    switch (model) {
        case 'threads':
        case 'unknown':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                rampUpSec: present(read('ThreadGroup.ramp_time')),
                durationSec: (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(element, 'ThreadGroup.scheduler') ? read('ThreadGroup.duration') : null,
            };
        case 'concurrency':
            return { ...none, users: read('TargetLevel'), ...arrivalTimes(element, read) };
        case 'arrivals':
            return { ...none, ...arrivalTimes(element, read) };
        case 'free-form-arrivals':
        case 'open-model':
            return none;
        case 'stepping':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                durationSec: read('flighttime'),
                stepping: steppingOf(read),
            };
        case 'ultimate':
            return { ...none, ...ultimateNumbers(element, variables) };
    }
}
function present(quantity) {
    return quantity === null ? [] : [quantity];
}
function arrivalTimes(element, read) {
    const scale = secondsPerUnit(element);
    return { rampUpSec: present(read('RampUp', scale)), durationSec: read('Hold', scale) };
}
function secondsPerUnit(element) {
    return (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(element, 'Unit')?.text.trim() === 'S' ? 1 : 60;
}
function steppingOf(read) {
    return {
        delaySec: read('Threads initial delay'),
        burst: read('Start users count burst'),
        count: read('Start users count'),
        everySec: read('Start users period'),
        stepRampSec: read('rampUp'),
    };
}
function ultimateNumbers(element, variables) {
    const rows = (0,_plan_element_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(element, 'ultimatethreadgroupdata');
    if (rows.length === 0)
        return { users: null, rampUpSec: [] };
    return {
        users: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .quantityOf */ .Ri)(rows.map((row) => row[0] ?? ''), element.at, variables),
        rampUpSec: rows.map((row) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .quantityOf */ .Ri)([row[1] ?? '', row[2] ?? ''], element.at, variables)),
    };
}


/***/ }),

/***/ 46068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);


function readXml(text, path) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    const open = [];
    const roots = [];
    let line = 1;
    const refuse = (what) => {
        throw new _verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`${path}:${parser.line}:${parser.column} ${what}`]);
    };
    parser.on('error', (error) => refuse(malformed(error.message)));
    parser.on('doctype', () => refuse('the plan has a DOCTYPE, which JMeter never writes and which is not read. Remove it.'));
    parser.on('opentagstart', () => (line = parser.line));
    parser.on('opentag', (tag) => {
        if (open.length === MAX_DEPTH)
            refuse(`elements are nested deeper than ${MAX_DEPTH}. Simplify the plan.`);
        const tagEnd = parser.position + start;
        const tagStart = text.lastIndexOf('<', tagEnd - 1);
        const node = {
            tag: tag.name,
            attributes: tag.attributes,
            children: [],
            text: '',
            line,
            tagStart,
            tagEnd,
            end: tagEnd,
        };
        open.at(-1)?.children.push(node);
        open.push(node);
    });
    const append = (part) => {
        const node = open.at(-1);
        if (node !== undefined)
            node.text += part;
    };
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (closed !== undefined)
            closed.end = parser.position + start;
        if (open.length === 0 && closed !== undefined)
            roots.push(closed);
    });
    parser.write(start === 0 ? text : text.slice(start)).close();
    return roots[0] ?? refuse('the plan is empty.');
}
const MAX_DEPTH = 500;
function malformed(message) {
    const cause = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    return `the plan is not well-formed XML: ${cause}. Open it in JMeter and save it again.`;
}


/***/ }),

/***/ 64225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isListedHost)
/* harmony export */ });
function isListedHost(rules, place, via = 'any') {
    return rules.some((rule) => rule.via === via && matches(rule, place.host, place.port));
}
function matches(rule, host, port) {
    const name = host.toLowerCase();
    const wanted = rule.host.toLowerCase();
    const isHost = wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
    return isHost && (rule.port === null || port === null || rule.port === port);
}


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonFolder(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        throw new Error('commonFolder needs at least one path');
    let common = folderOf(first).split('/');
    for (const path of others) {
        const folders = folderOf(path).split('/');
        const differs = common.findIndex((folder, i) => folders[i] !== folder);
        if (differs >= 0)
            common = common.slice(0, differs);
    }
    return common.join('/');
}
function pathBelow(folder, path) {
    if (!path.startsWith(`${folder}/`))
        throw new Error(`${path} does not lie below ${folder}`);
    return path.slice(folder.length + 1);
}
function absolutePath(folder, path) {
    const joined = path.startsWith('/') ? path : `${folder}/${path}`;
    const kept = [];
    for (const part of joined.split('/')) {
        if (part === '..')
            kept.pop();
        else if (part !== '' && part !== '.')
            kept.push(part);
    }
    return `/${kept.join('/')}`;
}


/***/ }),

/***/ 12958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scenarioName)
/* harmony export */ });
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);
/* harmony import */ var _core_plan_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26862);


function scenarioName(planFile) {
    const name = (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(planFile)
        .replace(/\.jmx$/i, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 30)
        .replace(/-+$/, '');
    return (0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .Eo)(name) ? name : null;
}


/***/ })

};
