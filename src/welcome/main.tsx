import { render } from 'preact';
import { textLanguage } from '../platform/counted.ts';
import { text } from '../platform/texts.ts';
import { Welcome } from './Welcome.tsx';

document.title = text('welcome_title');
document.documentElement.lang = textLanguage();
document.documentElement.dir = text('locale_direction');
render(<Welcome />, document.querySelector('#root')!);
