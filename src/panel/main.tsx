import { render } from 'preact';
import { textLanguage } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Panel } from './Panel.tsx';

/* Beside the pages of a window it speaks of the tab in front; `?tab=` with an id names one to stay with. */
const named = new URLSearchParams(location.search).get('tab');

document.title = text('extension_name');
document.documentElement.lang = textLanguage();
render(<Panel tab={named === null ? undefined : Number(named)} />, document.querySelector('#root')!);
