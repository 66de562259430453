import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillDrawing } from './still-drawing.ts';

const picture = `<div class="plot" id="a"><div class="axis-title">p</div><svg class="plot-area" role="group" aria-label="A curve" viewBox="0 0 9 9"><line class="grid-line"></line><path class="curve of-h" d="M0 0"></path><text class="tick-text">0.5</text><g class="handle" role="slider" tabindex="0" aria-valuenow="1"><circle class="handle-hit" r="22"></circle><circle class="handle-dot" r="9"></circle></g></svg></div><p>A note</p><output data-quantity="h" data-value="1">1</output><button>Play</button><input name="p">`;

test('nothing in a still drawing can be reached, told to programs or addressed', () => {
  const drawn = stillDrawing(picture, false);
  assert.doesNotMatch(drawn, /\s(?:id|role|tabindex|aria-|data-quantity|data-value|name)/);
  assert.doesNotMatch(drawn, /<(?:button|input|output)|handle-hit/);
  assert.match(drawn, /<path class="curve of-h" d="M0 0">/);
  assert.match(drawn, /handle-dot/);
  assert.match(drawn, /0\.5/);
});
test('a link in a paragraph may hold it: its blocks are spans', () => {
  assert.doesNotMatch(stillDrawing(picture, false), /<(?:div|p)\b/);
  assert.match(stillDrawing(picture, false), /<span class="plot" data-block="">/);
});
test('a small one has the marks only, no words, no numbers and no grid', () => {
  const drawn = stillDrawing(picture, true);
  assert.equal(drawn.replace(/<[^>]*>/g, ''), '');
  assert.doesNotMatch(drawn, /grid-line|<text/);
  assert.match(drawn, /curve of-h/);
});
