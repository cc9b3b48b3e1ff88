// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesTestOf } from '../../support/namesTest.ts';
import { type Scouting, scout } from '../../../src/page/scouting/scout.ts';

const north = namesTestOf('North');
let scouting: Scouting | undefined;
const found = vi.fn<() => void>();

beforeEach(() => {
  found.mockClear();
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
});
afterEach(() => {
  scouting?.stop();
  vi.unstubAllGlobals();
});

async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  await startHere();
}

/** Starts on the page as it is. */
async function startHere(): Promise<void> {
  scouting = scout(document, north, ({ shadowRoot }) => shadowRoot, found);
  await scouting.looked;
}

const at = (selector: string): Element => document.querySelector(selector)!;
/** How long something may take where other tests have the processor, in ms: changes are looked at after a pause. */
const longest = 4_000;
const large = '<i></i>'.repeat(600);

describe('a scout', () => {
  it('finds what is there, once', async () => {
    await start('<p>North</p><p>North</p>');
    expect(found).toHaveBeenCalledTimes(1);
    at('p').textContent = 'North again';
    await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1), longest);
  });

  it('finds nothing where there is nothing', async () => {
    await start('<p>South</p>');
    expect(found).not.toHaveBeenCalled();
  });

  it('leaves longer words alone, as they come too', async () => {
    const looked = vi.spyOn(north, 'mayHold');
    await start(`<p>Northern</p><ul>${large}</ul>`);
    at('p').textContent = 'the Northerner';
    at('ul').append('Northward');
    at('ul').before('the Northmen');
    await vi.waitFor(() => {
      for (const text of ['the Northerner', 'Northward', 'the Northmen'])
        expect(looked).toHaveBeenCalledWith(expect.stringContaining(text));
    }, longest);
    expect(found).not.toHaveBeenCalled();
    at('p').textContent = 'the North';
    await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1), longest);
  });

  it('looks into shadow trees, those within others too', async () => {
    document.body.innerHTML = '<x-y></x-y>';
    const html = document.body.innerHTML;
    await start(html);
    expect(found).not.toHaveBeenCalled();
    scouting?.stop();
    document.body.innerHTML = '';
    const host = document.createElement('x-y');
    host.attachShadow({ mode: 'open' }).append(document.createElement('x-z'));
    const inner = host.shadowRoot!.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>North</p>';
    document.body.append(host);
    await startHere();
    expect(found).toHaveBeenCalledTimes(1);
  });

  const changes: { what: string; change: () => void }[] = [
    { what: 'a new element', change: () => at('#a').insertAdjacentHTML('afterend', '<p>North</p>') },
    { what: 'another text', change: () => (at('#a').firstChild!.nodeValue = 'North') },
    { what: 'a text put together', change: () => at('#a').append('rth') },
    {
      what: 'an element that fills a word in',
      change: () => at('#a').append(document.createElement('b'), 'rth'),
    },
    {
      what: 'a text in a shadow tree of a plain element of a large page',
      change: () => {
        const shadow = at('#b').attachShadow({ mode: 'open' });
        shadow.innerHTML = '<p>North</p>';
        at('#b').className = 'now';
      },
    },
  ];

  it.each(changes)('finds what comes by $what', async ({ change }) => {
    await start(`<p id=a>No</p><div id=b></div>${large}`);
    expect(found).not.toHaveBeenCalled();
    change();
    await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1), longest);
  });

  it('finds the root of a plain element of a large page by itself', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>North</p>';
    document.body.innerHTML = large;
    document.body.append(host);
    await startHere();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('finds nothing once stopped', async () => {
    await start('<p>South</p>');
    scouting?.stop();
    document.body.innerHTML = '<p>North</p>';
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(found).not.toHaveBeenCalled();
  });
});
