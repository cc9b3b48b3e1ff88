import { render } from 'preact';
import { textLanguage } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Page } from './Page.tsx';

document.title = text('options_title');
document.documentElement.lang = textLanguage();
document.documentElement.dir = text('locale_direction');
render(<Page />, document.querySelector('#root')!);
