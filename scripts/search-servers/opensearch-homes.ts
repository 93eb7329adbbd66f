import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayOutOrder } from './elasticsearch-homes.ts';

interface OpensearchModule {
  readonly name: string;
  readonly className: string;
  /** What its code may do under Java's security manager, as in its own policy. */
  readonly permissions: readonly string[];
}

const modules: readonly OpensearchModule[] = [
  {
    name: 'reindex',
    className: 'org.opensearch.index.reindex.ReindexPlugin',
    permissions: ['java.net.SocketPermission "*", "connect"', 'java.lang.RuntimePermission "accessDeclaredMembers"'],
  },
  {
    name: 'lang-painless',
    className: 'org.opensearch.painless.PainlessPlugin',
    permissions: ['java.lang.RuntimePermission "createClassLoader"', 'java.lang.RuntimePermission "getClassLoader"'],
  },
  { name: 'mapper-extras', className: 'org.opensearch.index.mapper.MapperExtrasPlugin', permissions: [] },
];

/** Lays out a home without plugins and a copy of it with the security plugin, since plugins are looked for in the home. */
export async function opensearchHomes({ version, fetched, into }: LayOutOrder): Promise<void> {
  const plain = join(into, 'home');
  const secured = join(into, 'home-with-security');
  await mkdir(into);
  await rename(join(fetched, `opensearch-${version}`), plain);
  for (const module of modules) await addModule(module, version, join(fetched, 'modules'), join(plain, 'modules'));
  await cp(plain, secured, { recursive: true });
  await rename(join(fetched, 'security'), join(secured, 'plugins', 'opensearch-security'));
}

async function addModule(module: OpensearchModule, version: string, from: string, to: string): Promise<void> {
  const { name, className, permissions } = module;
  const folder = join(to, name);
  await rename(join(from, name), folder);
  const descriptor = [
    ...[`description=${name}`, `version=${version}`, `name=${name}`, `classname=${className}`, 'java.version=11'],
    ...[`opensearch.version=${version}`, 'extended.plugins=', 'has.native.controller=false', ''],
  ];
  await writeFile(join(folder, 'plugin-descriptor.properties'), descriptor.join('\n'));
  if (permissions.length === 0) return;
  const grants = permissions.map((permission) => `  permission ${permission};`);
  await writeFile(join(folder, 'plugin-security.policy'), ['grant {', ...grants, '};', ''].join('\n'));
}
