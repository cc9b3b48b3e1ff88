import type { CDPSession, ElementHandle, Frame, Protocol } from 'puppeteer-core';
import type { ReadNode } from './shadow-tree.ts';

interface CdpFrame {
  readonly client: CDPSession;
  mainRealm(): { adoptBackendNode(id: number): Promise<ElementHandle> };
}

/** The shadow tree of an element in Chromium, closed or open. */
export async function readChromeShadow(frame: Frame, host: ElementHandle): Promise<readonly ReadNode[]> {
  const { objectId } = host.remoteObject();
  if (objectId === undefined) throw new Error('The host has no remote object.');
  const { client } = frame as unknown as CdpFrame;
  const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  return childrenOf(node.shadowRoots?.[0]?.children);
}

/** An element that was read, as a handle. */
export function adoptChromeNode(frame: Frame, reference: number): Promise<ElementHandle> {
  return (frame as unknown as CdpFrame).mainRealm().adoptBackendNode(reference);
}

function childrenOf(nodes: readonly Protocol.DOM.Node[] = []): readonly ReadNode[] {
  return nodes.flatMap((node): ReadNode[] => {
    if (node.nodeType === Node.text) return [node.nodeValue];
    if (node.nodeType !== Node.element) return [];
    return [
      {
        name: node.localName,
        attributes: pairs(node.attributes),
        children: childrenOf(node.children),
        reference: node.backendNodeId,
      },
    ];
  });
}

const Node = { element: 1, text: 3 } as const;

/** The protocol lists names and values in turn. */
function pairs(flat: readonly string[] = []): Record<string, string> {
  const result: Record<string, string> = {};
  for (let index = 0; index + 1 < flat.length; index += 2) result[flat[index] ?? ''] = flat[index + 1] ?? '';
  return result;
}
