import { isHttpSampler } from './element-kinds.ts';
import { textOf } from './plan-element.ts';
import type { ReachedElement } from './reach-elements.ts';

/** Where one sampler sends to, as expressions; empty texts where the plan says nothing. Request defaults are merged in. */
export interface HostFact {
  readonly sampler: string;
  readonly kind: 'http' | 'tcp' | 'proxy';
  readonly protocol: string;
  readonly domain: string;
  readonly port: string;
  /** A path may be a whole URL, which then wins over the domain. */
  readonly path: string;
  /** Where the domain stands, which may be a request default. */
  readonly at: string;
  readonly pathAt: string;
}

/** The addresses of HTTP and TCP samplers and of the proxies they name. */
export function readHosts(elements: readonly ReachedElement[]): readonly HostFact[] {
  return elements.flatMap((reached) => {
    if (isHttpSampler(reached.element)) return [...httpHost(reached), ...proxyHost(reached)];
    if (reached.element.className === 'TCPSampler') return tcpHost(reached);
    return [];
  });
}

/** The sampler's own text, else the nearest request default's; `''` when none says anything. */
export function textInScope(reached: ReachedElement, property: string): { readonly text: string; readonly at: string } {
  for (const element of [reached.element, ...reached.defaults]) {
    const found = textOf(element, property);
    if (found !== null && found.text.trim() !== '') return { text: found.text.trim(), at: found.at };
  }
  return { text: '', at: reached.element.at };
}

function httpHost(reached: ReachedElement): readonly HostFact[] {
  const text = (property: string): string => textInScope(reached, `HTTPSampler.${property}`).text;
  const domain = textInScope(reached, 'HTTPSampler.domain');
  const path = textInScope(reached, 'HTTPSampler.path');
  if (domain.text === '' && path.text === '') return [];
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

function proxyHost(reached: ReachedElement): readonly HostFact[] {
  const domain = textInScope(reached, 'HTTPSampler.proxyHost');
  if (domain.text === '') return [];
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

function tcpHost(reached: ReachedElement): readonly HostFact[] {
  const domain = textInScope(reached, 'TCPSampler.server');
  if (domain.text === '') return [];
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
