import { startCorrections } from './corrections.ts';
import { startCorrectionsMenu } from './corrections-menu.ts';
import { startCursor } from './cursor.ts';
import { element } from './element.ts';
import { startFilter } from './filter.ts';
import { startHelp } from './help.ts';
import { startKeyboard } from './keyboard.ts';
import { startLight } from './light.ts';
import { startPanel } from './panel.ts';
import { startPin } from './pin.ts';
import { startSearch } from './search.ts';
import { startSides } from './sides.ts';
import { startSummaryLength } from './summary-length.ts';
import { startWords } from './words.ts';

// Without this script the page is a plain one in two columns, and the bar is not there.
document.documentElement.classList.add('scripted');
element('.bar').hidden = false;

startHelp();
startSides();
startSummaryLength();
startCorrectionsMenu();
startCorrections();
startLight();
startWords();
startCursor();
startFilter();
startSearch();
startPanel();
startKeyboard();
// Last: a pin from the address calls all who listen.
startPin();
