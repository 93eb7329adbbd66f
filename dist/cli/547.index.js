export const id = 547;
export const ids = [547];
export const modules = {

/***/ 53565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ downloadRelease),
/* harmony export */   V: () => (/* binding */ apacheReleases)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96200);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27612);





const apacheReleases = {
    '5.6.3': {
        urls: [
            'https://dlcdn.apache.org/jmeter/binaries/apache-jmeter-5.6.3.tgz',
            'https://archive.apache.org/dist/jmeter/binaries/apache-jmeter-5.6.3.tgz',
        ],
        sha512: '5978a1a35edb5a7d428e270564ff49d2b1b257a65e17a759d259a9283fc17093e522fe46f474a043864aea6910683486340706d745fcdf3db1505fd71e689083',
    },
};
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const EXTRACT_TIMEOUT_MS = 2 * 60_000;
async function downloadRelease(options, signal) {
    const { version, release, folder, env, say } = options;
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'jmeter.tgz');
    const faults = [];
    for (const url of release.urls) {
        say(`Downloading JMeter ${version} from ${url}.`);
        const fault = await download(url, { archive, sha512: release.sha512 }, signal);
        if (fault === null)
            return extract(archive, { version, folder, env }, signal);
        faults.push(`${url} ${fault}`);
    }
    return { ok: false, fault: faults.join('; ') };
}
async function download(url, { archive, sha512 }, signal) {
    const either = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
    try {
        const response = await fetch(url, { signal: either });
        if (!response.ok || response.body === null)
            return `answered ${response.status}`;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
        await using file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(archive, 'w');
        for await (const chunk of response.body) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
        const got = hash.digest('hex');
        return got === sha512
            ? null
            : `sent another file than the release (SHA-512 ${got.slice(0, 16)}…, expected ${sha512.slice(0, 16)}…)`;
    }
    catch (error) {
        signal.throwIfAborted();
        return `could not be read (${describe(error)})`;
    }
}
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
async function extract(archive, { version, folder, env }, signal) {
    const result = await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)('tar', ['-xzf', archive, '-C', folder], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pickEnvironment */ .$)(env, ['PATH', 'LANG', 'LC_ALL']),
        timeoutMs: EXTRACT_TIMEOUT_MS,
        signal,
    });
    if (result.kind === 'exited' && result.code === 0)
        return { ok: true, home: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `apache-jmeter-${version}`) };
    return {
        ok: false,
        fault: `tar cannot unpack the archive (${result.kind === 'not-started' ? result.text : result.output.trim()})`,
    };
}


/***/ }),

/***/ 79449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ defaultJmeterVersion),
  C: () => (/* binding */ ensureJmeter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/adapters/jmeter/download-release.js
var download_release = __webpack_require__(53565);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-jmeter.js
var find_jmeter = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/adapters/jmeter/install-lock.js

const POLL_MS = 250;
async function withInstallLock(options, work) {
    const { file, waitMs, clock, signal } = options;
    const untilMs = clock.monotonicMs() + waitMs;
    let held = await take(file);
    while (!held && clock.monotonicMs() < untilMs) {
        if (await isStale(file))
            await (0,promises_.rm)(file, { force: true });
        else
            await clock.sleep(POLL_MS, signal);
        held = await take(file);
    }
    try {
        return await work();
    }
    finally {
        if (held)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(file) {
    try {
        await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function isStale(file) {
    const pid = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}

// EXTERNAL MODULE: ./build/adapters/jmeter/jmeter-home.js + 1 modules
var jmeter_home = __webpack_require__(51175);
// EXTERNAL MODULE: ./build/adapters/jmeter/environment.js
var environment = __webpack_require__(96200);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-on-path.js
var find_on_path = __webpack_require__(66068);
;// CONCATENATED MODULE: ./build/adapters/jmeter/pom.js
const modules = [
    'ApacheJMeter',
    ...['core', 'components', 'functions', 'http', 'java', 'tcp', 'jdbc', 'jms'].map((name) => `ApacheJMeter_${name}`),
    ...['ldap', 'mail', 'ftp', 'junit', 'native', 'bolt', 'mongodb'].map((name) => `ApacheJMeter_${name}`),
];
const jmeter = '<groupId>org.apache.jmeter</groupId>';
const versioned = '<version>${jmeter.version}</version>';
const boms = ['ApacheJMeter_bom', 'ApacheJMeter_bom-thirdparty'];
const pom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>loadtest-action</groupId><artifactId>jmeter-home</artifactId><version>1</version><packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencyManagement><dependencies>
${boms.map((bom) => `    <dependency>${jmeter}<artifactId>${bom}</artifactId>${versioned}<type>pom</type><scope>import</scope></dependency>`).join('\n')}
  </dependencies></dependencyManagement>
  <dependencies>
${modules.map((module) => `    <dependency>${jmeter}<artifactId>${module}</artifactId></dependency>`).join('\n')}
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
    <executions>
${execution('bin', 'copy', `${artifact('ApacheJMeter', '<destFileName>ApacheJMeter.jar</destFileName>')}${into('bin')}`)}
${execution('conf', 'unpack', `${artifact('ApacheJMeter_config', '')}<includes>bin/**</includes>${into('')}`)}
${execution('ext', 'copy-dependencies', `<includeScope>runtime</includeScope><includeGroupIds>org.apache.jmeter</includeGroupIds><excludeArtifactIds>ApacheJMeter,jorphan</excludeArtifactIds><stripVersion>true</stripVersion>${into('lib/ext')}`)}
${execution('lib', 'copy-dependencies', `<includeScope>runtime</includeScope><excludeGroupIds>org.apache.jmeter</excludeGroupIds>${into('lib')}`)}
${execution('jorphan', 'copy-dependencies', `<includeScope>runtime</includeScope><includeArtifactIds>jorphan</includeArtifactIds><stripVersion>true</stripVersion>${into('lib')}`)}
    </executions>
  </plugin></plugins></build>
</project>
`;
function execution(id, goal, configuration) {
    return `      <execution><id>${id}</id><phase>generate-resources</phase><goals><goal>${goal}</goal></goals><configuration>${configuration}</configuration></execution>`;
}
function artifact(id, more) {
    return `<artifactItems><artifactItem>${jmeter}<artifactId>${id}</artifactId>${versioned}${more}</artifactItem></artifactItems>`;
}
function into(folder) {
    return `<outputDirectory>\${jmeter.home}${folder === '' ? '' : `/${folder}`}</outputDirectory>`;
}

// EXTERNAL MODULE: ./build/adapters/jmeter/run-command.js
var run_command = __webpack_require__(27612);
;// CONCATENATED MODULE: ./build/adapters/jmeter/utf8-locale.js
function withUtf8Locale(variables) {
    const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => variables[name] ?? '').find((value) => value !== '');
    if (locale !== undefined && /\.utf-?8($|@)/i.test(locale))
        return { ...variables };
    return { ...variables, LC_ALL: 'C.UTF-8' };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/lay-out-with-maven.js







const TIMEOUT_MS = 10 * 60_000;
const VARIABLES = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'JAVA_HOME', 'JAVA_TOOL_OPTIONS'],
    ...['M2_HOME', 'MAVEN_HOME', 'MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_CONFIG'],
];
async function layOutWithMaven(options, signal) {
    const { version, folder, env, say } = options;
    const mvn = await (0,find_on_path/* findOnPath */.a)('mvn', env);
    if (mvn === null)
        return { ok: false, fault: 'no mvn on PATH' };
    const home = (0,external_node_path_.join)(folder, 'home');
    const pomFile = (0,external_node_path_.join)(folder, 'pom.xml');
    await (0,promises_.writeFile)(pomFile, pom);
    say(`Laying out JMeter ${version} with ${mvn}.`);
    const args = ['-B', '-q', '-C', '-f', pomFile, `-Djmeter.version=${version}`, `-Djmeter.home=${home}`];
    const result = await (0,run_command/* runCommand */.d)(mvn, [...args, 'generate-resources'], {
        env: withUtf8Locale((0,environment/* pickEnvironment */.$)(env, VARIABLES)),
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { ok: false, fault: `${mvn} cannot be started (${result.text})` };
        case 'timed-out':
            return { ok: false, fault: `${mvn} did not end within ${TIMEOUT_MS / 60_000} minutes` };
        case 'exited':
            if (result.code !== 0)
                return { ok: false, fault: `${mvn} ended with exit code ${result.code ?? 'none'}${firstError(result.output)}` };
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'lib', 'junit'), { recursive: true });
    return { ok: true, home };
}
function firstError(output) {
    const line = output.split('\n').find((candidate) => candidate.includes('ERROR'));
    return line === undefined ? '' : ` (${line.trim().slice(0, 300)})`;
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/install-jmeter.js







async function installJmeter(installation, signal) {
    const { version, cacheDir, env, release, say } = installation;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cacheDir, '.layout-'));
    try {
        const faults = [];
        const ways = [
            () => layOutWithMaven({ version, folder, env, say }, signal),
            ...(release === null ? [] : [() => (0,download_release/* downloadRelease */.O)({ version, release, folder, env, say }, signal)]),
        ];
        for (const way of ways) {
            const laidOut = await checked(await way(), version);
            if (laidOut.ok)
                return await moveInto((0,external_node_path_.join)(cacheDir, (0,find_jmeter/* cachedHomeName */.P)(version)), laidOut.home, { version, say });
            faults.push(laidOut.fault);
        }
        throw new run_error/* StartError */.D(`JMeter ${version} is not installed and could not be fetched: ${faults.join('; ')}.`, {
            hint: `Install Maven (for example \`apt-get install maven\`), or unpack JMeter ${version} and point JMETER_HOME to it.`,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function checked(laidOut, version) {
    if (!laidOut.ok)
        return laidOut;
    const seen = await (0,jmeter_home/* inspectJmeterHome */.R)(laidOut.home, version);
    return seen.ok ? laidOut : { ok: false, fault: `what was fetched ${seen.fault}` };
}
async function moveInto(target, home, { version, say }) {
    const present = await (0,jmeter_home/* inspectJmeterHome */.R)(target, version);
    if (present.ok)
        return present.home;
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, '..'), { recursive: true });
    await (0,promises_.rename)(home, target);
    say(`JMeter ${version} is installed in ${target}.`);
    return { home: target, version };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/ensure-jmeter.js







const defaultJmeterVersion = '5.6.3';
const LOCK_WAIT_MS = 35 * 60_000;
async function ensureJmeter(options, signal) {
    const found = await (0,find_jmeter/* findJmeter */.r)(options);
    if (found !== null)
        return found;
    const { version, cacheDir, env, clock, say } = options;
    const release = options.release === undefined ? (download_release/* apacheReleases */.V[version] ?? null) : options.release;
    try {
        await (0,promises_.mkdir)(cacheDir, { recursive: true });
        const lock = { file: (0,external_node_path_.join)(cacheDir, `${version}.lock`), waitMs: LOCK_WAIT_MS, clock, signal };
        return await withInstallLock(lock, async () => {
            const meanwhile = await (0,find_jmeter/* findJmeter */.r)({ ...options, say: () => undefined });
            return meanwhile ?? (await installJmeter({ version, cacheDir, env, release, say }, signal));
        });
    }
    catch (error) {
        if (error instanceof run_error/* StartError */.D || signal.aborted)
            throw error;
        const text = error instanceof Error ? error.message : String(error);
        throw new run_error/* StartError */.D(`JMeter ${version} cannot be installed into ${cacheDir}: ${text}.`, {
            hint: 'Make the folder writable and see that the disk has 200 MB left, or point JMETER_HOME to a JMeter.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pickEnvironment)
/* harmony export */ });
function pickEnvironment(env, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 62915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findJava)
/* harmony export */ });
/* unused harmony export parseJavaVersion */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96200);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66068);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27612);





const OLDEST_FEATURE = 17;
const VERSION_TIMEOUT_MS = 15_000;
async function findJava(env, signal) {
    const rejected = [];
    for (const { origin, command } of await candidates(env)) {
        const answer = await askVersion(command, env, signal);
        if ('fault' in answer) {
            rejected.push(`${origin}: ${command} ${answer.fault}`);
        }
        else if (answer.feature < OLDEST_FEATURE) {
            rejected.push(`${origin}: ${command} is Java ${answer.version}`);
        }
        else {
            return { command, ...answer };
        }
    }
    const found = rejected.length > 0 ? `Found: ${rejected.join('; ')}.` : 'Neither JAVA_HOME nor PATH leads to one.';
    throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StartError */ .D(`JMeter needs Java ${OLDEST_FEATURE} or newer, and there is none. ${found}`, {
        hint: 'Install a JDK or JRE 17 (for example `apt-get install openjdk-17-jre-headless`, or actions/setup-java) or point JAVA_HOME to one.',
    });
}
async function candidates(env) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
    const versioned = env.names
        .flatMap((name) => {
        const match = /^JAVA_HOME_(\d+)_(x64|arm64)$/i.exec(name);
        return match?.[2]?.toLowerCase() === architecture ? [{ name, feature: Number(match[1]) }] : [];
    })
        .sort((a, b) => a.feature - b.feature)
        .map(({ name }) => name);
    const homes = ['JAVA_HOME', ...versioned].flatMap((name) => {
        const home = env.get(name);
        return home === undefined || home === '' ? [] : [{ origin: name, command: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'bin', 'java') }];
    });
    const onPath = await (0,_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)('java', env);
    return onPath === null ? homes : [...homes, { origin: 'PATH', command: onPath }];
}
async function askVersion(command, env, signal) {
    const result = await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(command, ['-version'], {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pickEnvironment */ .$)(env, ['PATH', 'HOME']),
        timeoutMs: VERSION_TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { fault: `cannot be started (${result.text})` };
        case 'timed-out':
            return { fault: `did not tell its version within ${VERSION_TIMEOUT_MS / 1000} s` };
        case 'exited':
            return parseJavaVersion(result.output) ?? { fault: 'did not tell its version' };
    }
}
function parseJavaVersion(output) {
    const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
    if (match?.[1] === undefined)
        return null;
    return { version: match[1], feature: Number(match[2]) };
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cachedHomeName),
/* harmony export */   r: () => (/* binding */ findJmeter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12918);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66068);
/* harmony import */ var _jmeter_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51175);





const cachedHomeName = (version) => `apache-jmeter-${version}`;
async function findJmeter(search) {
    const { version, configuredHome, env, cacheDir, say } = search;
    if (configuredHome !== null)
        return configured(configuredHome, version);
    for (const { origin, home } of [...homeVariable(env), ...(await homesOnPath(env))]) {
        const seen = await (0,_jmeter_home_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectJmeterHome */ .R)(home, version);
        if (seen.ok)
            return seen.home;
        say(`${origin} is not used: ${home} ${seen.fault}.`);
    }
    const cached = await (0,_jmeter_home_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectJmeterHome */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, cachedHomeName(version)), version);
    return cached.ok ? cached.home : null;
}
async function configured(home, version) {
    const seen = await (0,_jmeter_home_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectJmeterHome */ .R)(home, version);
    if (seen.ok)
        return seen.home;
    throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StartError */ .D(`jmeter.home of the configuration: ${home} ${seen.fault}.`, {
        hint: `Point jmeter.home to a JMeter ${version}, or leave it out and JMeter is fetched.`,
    });
}
function homeVariable(env) {
    const home = env.get('JMETER_HOME');
    return home === undefined || home === '' ? [] : [{ origin: 'JMETER_HOME', home }];
}
async function homesOnPath(env) {
    const script = await (0,_find_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findOnPath */ .a)('jmeter', env);
    if (script === null)
        return [];
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(script)));
    const wrapped = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'libexec');
    const home = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wrapped).catch(() => null)) === null ? prefix : wrapped;
    return [{ origin: 'jmeter on PATH', home }];
}


/***/ }),

/***/ 66068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function findOnPath(name, env) {
    const folders = (env.get('PATH') ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder.startsWith('/'));
    for (const folder of folders) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await isExecutable(file))
            return file;
    }
    return null;
}
async function isExecutable(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 51175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inspectJmeterHome)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/jmeter/jar-manifest.js


const MANIFEST = 'META-INF/MANIFEST.MF';
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const DEFLATED = 8;
async function readJarManifest(file) {
    const text = manifestText(await (0,promises_.readFile)(file));
    const main = text.replace(/\r\n?/g, '\n').replaceAll('\n ', '').split('\n\n', 1)[0] ?? '';
    return new Map(main.split('\n').flatMap((line) => {
        const colon = line.indexOf(': ');
        return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()]];
    }));
}
function manifestText(jar) {
    let offset = jar.readUInt32LE(endRecord(jar) + 16);
    while (jar.readUInt32LE(offset) === ENTRY_SIGNATURE) {
        const nameLength = jar.readUInt16LE(offset + 28);
        const name = jar.toString('utf8', offset + 46, offset + 46 + nameLength);
        if (name === MANIFEST)
            return content(jar, offset);
        offset += 46 + nameLength + jar.readUInt16LE(offset + 30) + jar.readUInt16LE(offset + 32);
    }
    throw new Error(`The jar has no ${MANIFEST}.`);
}
function endRecord(jar) {
    for (let offset = jar.length - END_BYTES; offset >= 0; offset -= 1) {
        if (jar.readUInt32LE(offset) === END_SIGNATURE)
            return offset;
    }
    throw new Error('The file is no jar.');
}
function content(jar, entry) {
    const local = jar.readUInt32LE(entry + 42);
    const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28);
    const bytes = jar.subarray(start, start + jar.readUInt32LE(entry + 20));
    return (jar.readUInt16LE(entry + 10) === DEFLATED ? (0,external_node_zlib_.inflateRawSync)(bytes) : bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-home.js



const REQUIRED = ['bin/saveservice.properties', 'lib/ext/ApacheJMeter_core.jar', 'lib/ext/ApacheJMeter_functions.jar'];
async function inspectJmeterHome(home, version) {
    const found = await implementationVersion((0,external_node_path_.join)(home, 'bin', 'ApacheJMeter.jar'));
    if (found === null)
        return { ok: false, fault: 'holds no JMeter (bin/ApacheJMeter.jar is missing or no jar)' };
    if (found !== version)
        return { ok: false, fault: `holds JMeter ${found}, wanted is ${version}` };
    for (const file of REQUIRED) {
        if (!(await exists((0,external_node_path_.join)(home, file))))
            return { ok: false, fault: `is no complete JMeter (${file} is missing)` };
    }
    return { ok: true, home: { home, version } };
}
async function implementationVersion(jar) {
    try {
        return (await readJarManifest(jar)).get('Implementation-Version') ?? 'of an unknown version';
    }
    catch {
        return null;
    }
}
async function exists(file) {
    try {
        await (0,promises_.access)(file);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 27612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const KEPT_CHARS = 16_384;
async function runCommand(file, args, { env, timeoutMs, signal }) {
    signal.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, deadline]);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARS);
        });
    }
    const onAbort = () => {
        killGroup(child);
    };
    either.addEventListener('abort', onAbort);
    try {
        const end = await ended(child);
        signal.throwIfAborted();
        if (end.kind === 'failed')
            return { kind: 'not-started', text: end.text };
        return deadline.aborted ? { kind: 'timed-out', output } : { kind: 'exited', code: end.code, output };
    }
    finally {
        either.removeEventListener('abort', onAbort);
        killGroup(child);
    }
}
async function ended(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        resolve({ kind: 'failed', text: error.message });
    });
    child.once('close', (code) => {
        resolve({ kind: 'closed', code });
    });
    return promise;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}


/***/ }),

/***/ 83896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkStore)
});

// EXTERNAL MODULE: ./build/core/search/server-support.js
var server_support = __webpack_require__(92614);
// EXTERNAL MODULE: ./build/core/doctor/judge-clock.js
var judge_clock = __webpack_require__(51652);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/look-or-finding.js
var look_or_finding = __webpack_require__(59517);
;// CONCATENATED MODULE: ./build/adapters/search/check-clock.js






const MAX_SKEW_MS = 5_000;
function checkClock(server, now, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const sentAtMs = now();
        const query = { format: 'json', h: 'epoch' };
        const question = { method: 'GET', path: '/_cat/health', query, doing: 'ask the server for its time' };
        const { body } = await (0,ask_store/* askStore */.f)(server, question, signal);
        const receivedAtMs = now();
        const epochSec = Array.isArray(body) ? Number(body[0]?.epoch) : Number.NaN;
        if (Number.isNaN(epochSec))
            return [];
        const skewMs = (0,judge_clock/* clockSkewMs */.D)({ date: (0,utc_stamp/* isoTime */.L)(epochSec * 1_000), sentAtMs, receivedAtMs }) ?? 0;
        return Math.abs(skewMs) > MAX_SKEW_MS ? [skewFinding(server, skewMs)] : [];
    });
}
function skewFinding({ kind, url }, skewMs) {
    const size = (0,numbers/* formatDuration */.a3)(Math.abs(skewMs));
    return {
        severity: 'warning',
        about: 'clock',
        message: `This machine's clock is ${size} ${skewMs > 0 ? 'ahead of' : 'behind'} that of ${(0,server_name/* productName */.t)(kind)} at ${url}. Synchronise both: dashboards lay results of the load and data of other programs over each other by time.`,
    };
}

// EXTERNAL MODULE: ./build/core/search/compare-mapping.js
var compare_mapping = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/core/search/explain-conflict.js
var explain_conflict = __webpack_require__(45031);
// EXTERNAL MODULE: ./build/core/search/index-fields.js
var index_fields = __webpack_require__(29865);
// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/adapters/search/check-templates.js
var check_templates = __webpack_require__(38064);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/check-indices.js







function checkIndices(server, index, runStartMs, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const indices = await (0,store_indices/* allStoreIndices */.Y)(server, index, signal);
        const findings = [];
        for (const [kind, found] of indices) {
            const written = (0,index_names/* indexName */.mo)(index, kind, runStartMs);
            for (const each of found) {
                findings.push(...mappingFindings(kind, each, `Run \`${(0,check_templates/* installCommand */.J)(server.kind, index)}\`.`));
                if (each.name === written)
                    findings.push(...blockFindings(each));
            }
        }
        return findings;
    });
}
function mappingFindings(kind, { name, mappings }, install) {
    const { conflicts, missing } = (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M[kind], mappings);
    if (conflicts.length > 0) {
        return [{ severity: 'error', about: 'mapping', message: (0,explain_conflict/* explainConflict */.C)(name, conflicts) }];
    }
    if (missing.length === 0)
        return [];
    const message = `The index ${name} does not know ${missing.join(', ')}: kept, but not found by searches and dashboards. ${install}`;
    return [{ severity: 'warning', about: 'mapping', message }];
}
function blockFindings({ name, settings }) {
    const blocks = ['write', 'read_only', 'read_only_allow_delete'].filter((block) => String(settings[`index.blocks.${block}`]) === 'true');
    return blocks.map((block) => ({
        severity: 'error',
        about: 'read-only',
        message: block === 'read_only_allow_delete'
            ? `The index ${name} is read-only since the server's disk is almost full (index.blocks.${block}): make room, for example by \`loadtest-action store prune\`, and it takes writes again.`
            : `The index ${name} is read-only (index.blocks.${block}): set that to false, or use another --index (results.index).`,
    }));
}

// EXTERNAL MODULE: ./build/core/search/answer-error.js
var answer_error = __webpack_require__(34278);
// EXTERNAL MODULE: ./build/core/search/explain-answer.js
var explain_answer = __webpack_require__(17427);
// EXTERNAL MODULE: ./build/core/search/missing-privileges.js
var missing_privileges = __webpack_require__(72816);
// EXTERNAL MODULE: ./build/core/search/roles.js
var roles = __webpack_require__(43310);
;// CONCATENATED MODULE: ./build/adapters/search/check-privileges.js










function checkPrivileges(server, index, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(() => server.kind === 'elasticsearch' ? askPrivileges(server, index, signal) : tryPrivileges(server, index, signal));
}
async function askPrivileges(server, index, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, {
        method: 'POST',
        path: '/_security/user/_has_privileges',
        body: (0,missing_privileges/* privilegesQuestion */.jf)((0,roles/* elasticsearchRole */.GM)('controller', index)),
        doing: 'ask which privileges the credentials have',
        accepted: [400, 404, 405, 500],
    }, signal);
    const missing = answer.status === 200 ? (0,missing_privileges/* missingPrivileges */.f4)(answer.body) : [];
    if (missing.length === 0)
        return [];
    return [lacking(`The credentials lack these privileges: ${missing.join(', ')}.`)];
}
async function tryPrivileges(server, index, signal) {
    const patterns = index_names/* indexKinds */.aR.map((kind) => (0,index_names/* indexPattern */.V$)(index, kind)).join(',');
    const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
    const read = { method: 'POST', path: `/${encodeURIComponent(patterns)}/_search`, query, body: { size: 0 } };
    const tries = [await tryRequest(server, { ...read, doing: `read ${patterns}` }, signal)];
    const runs = (0,index_names/* indexPattern */.V$)(index, 'runs');
    const [there] = await (0,store_indices/* storeIndices */.F)(server, index, 'runs', signal);
    const isOurs = there !== undefined && (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M.runs, there.mappings).conflicts.length === 0;
    if (isOurs) {
        const write = {
            method: 'PUT',
            path: `/${encodeURIComponent(runs)}/_create/permission`,
            body: NO_DOCUMENT,
        };
        tries.push(await tryRequest(server, { ...write, doing: `write ${runs}` }, signal));
    }
    return tries.flat();
}
const NO_DOCUMENT = { '@timestamp': 'not a time: whether documents may be written is tried with this' };
async function tryRequest(server, { doing, ...request }, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, { ...request, doing, accepted: [400, 403, 404, 409, 429] }, signal);
    const isLacking = answer.status === 403 && (0,answer_error/* readAnswerError */.f)(answer.body).type !== 'cluster_block_exception';
    return isLacking ? [lacking((0,explain_answer/* explainAnswer */.i)(answer, doing))] : [];
}
function lacking(message) {
    const roles = '`loadtest-action store roles` prints the smallest roles that suffice.';
    return { severity: 'error', about: 'privileges', message: message.includes(roles) ? message : `${message} ${roles}` };
}

// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
;// CONCATENATED MODULE: ./build/adapters/search/check-store.js






async function checkStore(server, index, now, signal) {
    const identity = await (0,identify_server/* identifyServer */.O)(server, signal);
    const { level, message } = (0,server_support/* serverSupport */.t)(identity);
    if (level === 'refused') {
        return { server: identity, findings: [{ severity: 'error', about: 'version', message: message ?? '' }] };
    }
    const looks = await Promise.all([
        (0,check_templates/* checkTemplates */.Y)(server, index, signal),
        checkIndices(server, index, now(), signal),
        checkPrivileges(server, index, signal),
        checkClock(server, now, signal),
    ]);
    const version = message === null ? [] : [{ severity: 'warning', about: 'version', message }];
    return { server: identity, findings: withoutDoubles([...version, ...looks.flat()]) };
}
function withoutDoubles(findings) {
    return findings.filter(({ message }, at) => findings.findIndex((other) => other.message === message) === at);
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ systemWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function systemWorkspace() {
    return { read, glob };
}
async function read(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new Error(`${path} cannot be read: ${error.message}`, { cause: error });
    }
}
async function glob(dir, pattern) {
    const found = new Set();
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: dir, withFileTypes: true })) {
        if (!entry.isFile() && !entry.isSymbolicLink())
            continue;
        found.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir, entry.parentPath, entry.name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
    }
    return [...found].sort();
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   lb: () => (/* binding */ notChecked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
function good(found) {
    return { state: 'good', found, fix: null };
}
function warning(found, fix) {
    return { state: 'warning', found, fix };
}
function bad(found, fix) {
    return { state: 'bad', found, fix };
}
function notChecked(found) {
    return { state: 'not-checked', found, fix: null };
}


/***/ }),

/***/ 51652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clockSkewMs),
/* harmony export */   M: () => (/* binding */ judgeClock)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36705);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);


const MAX_SKEW_MS = 1_000;
function clockSkewMs({ date, sentAtMs, receivedAtMs }) {
    const serverMs = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(serverMs))
        return null;
    if (sentAtMs > serverMs + 1_000)
        return sentAtMs - (serverMs + 1_000);
    return receivedAtMs < serverMs ? receivedAtMs - serverMs : 0;
}
function judgeClock(answer, server) {
    const skewMs = clockSkewMs(answer);
    if (skewMs === null)
        return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .lb)(`${server} sends no date`);
    const size = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Math.abs(skewMs));
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(`agrees with ${server}`);
    return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`${size} ${skewMs > 0 ? 'ahead of' : 'behind'} ${server}`, 'Synchronise the clock (for example `timedatectl set-ntp true`): times of the load and of the system are laid over each other.');
}


/***/ }),

/***/ 72816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f4: () => (/* binding */ missingPrivileges),
/* harmony export */   gf: () => (/* binding */ grantedPrivileges),
/* harmony export */   jf: () => (/* binding */ privilegesQuestion)
/* harmony export */ });
function privilegesQuestion(role) {
    return { cluster: role.cluster, index: role.indices };
}
function missingPrivileges(answer) {
    const { cluster, index } = object(answer);
    const ofCluster = denied(cluster).map((privilege) => `${privilege} on the cluster`);
    const ofIndices = Object.entries(object(index)).flatMap(([name, privileges]) => denied(privileges).map((privilege) => `${privilege} on ${name}`));
    return [...ofCluster, ...ofIndices];
}
function grantedPrivileges(answer, pattern) {
    const privileges = object(object(object(answer)['index'])[pattern]);
    return Object.entries(privileges).flatMap(([privilege, isGranted]) => (isGranted === true ? [privilege] : []));
}
function denied(privileges) {
    return Object.entries(object(privileges)).flatMap(([privilege, isGranted]) => isGranted === false ? [privilege] : []);
}
function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 43310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ elasticsearchRole),
/* harmony export */   PR: () => (/* binding */ openSearchRole),
/* harmony export */   xj: () => (/* binding */ storeRoles)
/* harmony export */ });
/* harmony import */ var _index_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82166);

const storeRoles = ['worker', 'controller', 'installer'];
function elasticsearchRole(role, index) {
    switch (role) {
        case 'worker':
            return { cluster: [], indices: [{ names: patterns(index, ['windows']), privileges: ['create_doc'] }] };
        case 'controller':
            return {
                cluster: ['monitor'],
                indices: [
                    {
                        names: patterns(index, _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR),
                        privileges: ['create_index', 'index', 'maintenance', 'read', 'view_index_metadata'],
                    },
                ],
            };
        case 'installer':
            return {
                cluster: ['manage_ilm', 'manage_index_templates', 'monitor'],
                indices: [{ names: patterns(index, _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR), privileges: ['manage'] }],
            };
    }
}
function openSearchRole(role, index) {
    const { cluster, indices } = openSearchActions[role];
    const kinds = role === 'worker' ? ['windows'] : _index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexKinds */ .aR;
    return {
        cluster_permissions: cluster,
        index_permissions: [{ index_patterns: patterns(index, kinds), allowed_actions: indices }],
    };
}
const openSearchActions = {
    worker: {
        cluster: ['indices:data/write/bulk'],
        indices: ['indices:data/write/bulk[s]', 'indices:data/write/index'],
    },
    controller: {
        cluster: [
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:data/read/mget',
            'indices:data/write/bulk',
        ],
        indices: [
            'indices:admin/create',
            'indices:admin/get',
            'indices:admin/refresh*',
            'indices:data/read/get',
            'indices:data/read/mget*',
            'indices:data/read/search',
            'indices:data/write/bulk[s]',
            'indices:data/write/index',
        ],
    },
    installer: {
        cluster: [
            'cluster:admin/opendistro/ism/policy/get',
            'cluster:admin/opendistro/ism/policy/write',
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:admin/index_template/put',
        ],
        indices: ['indices:admin/create', 'indices:admin/delete', 'indices:admin/get', 'indices:admin/mapping/put'],
    },
};
function patterns(index, kinds) {
    return kinds.map((kind) => (0,_index_names_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPattern */ .V$)(index, kind));
}


/***/ })

};
