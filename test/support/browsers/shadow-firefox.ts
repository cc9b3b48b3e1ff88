import type { ElementHandle, Frame } from 'puppeteer-core';
import { callFunction, contextOf, type RemoteValue } from './bidi.ts';
import type { ReadNode } from './shadow-tree.ts';

interface NodeProperties {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly RemoteValue[];
  readonly shadowRoot?: RemoteValue | null;
}

/** Deeper than any card, and finite as BiDi wants it. */
const maxDomDepth = 100;

/** The shadow tree of an element in Firefox, closed or open. */
export async function readFirefoxShadow(frame: Frame, host: ElementHandle): Promise<readonly ReadNode[]> {
  const { sharedId } = (host as unknown as { remoteValue(): RemoteValue }).remoteValue();
  const value = await callFunction(
    frame.page().browser(),
    contextOf(frame),
    '(host) => host',
    [{ sharedId }],
    { maxDomDepth, includeShadowTree: 'all' },
  );
  const root = propertiesOf(value).shadowRoot;
  return root === undefined || root === null ? [] : childrenOf(propertiesOf(root).children);
}

function childrenOf(nodes: readonly RemoteValue[] = []): readonly ReadNode[] {
  return nodes.flatMap((node): ReadNode[] => {
    const { nodeType, localName, nodeValue, attributes, children } = propertiesOf(node);
    if (nodeType === Node.text) return [nodeValue ?? ''];
    if (nodeType !== Node.element || localName === undefined || node.sharedId === undefined) return [];
    return [
      {
        name: localName,
        attributes: attributes ?? {},
        children: childrenOf(children),
        reference: node.sharedId,
      },
    ];
  });
}

const Node = { element: 1, text: 3 } as const;

function propertiesOf(node: RemoteValue): NodeProperties {
  return node.value as NodeProperties;
}
