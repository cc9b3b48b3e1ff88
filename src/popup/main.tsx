import { render } from 'preact';
import { textLanguage } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Popup } from './Popup.tsx';

/* Opened by the toolbar button it speaks of the tab before it; `?tab=` with an id names another. */
const named = new URLSearchParams(location.search).get('tab');

document.title = text('extension_name');
document.documentElement.lang = textLanguage();
render(<Popup tab={named === null ? undefined : Number(named)} />, document.querySelector('#root')!);
