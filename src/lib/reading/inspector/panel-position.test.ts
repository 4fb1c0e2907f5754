import { describe, expect, test } from 'vitest';
import { floatingPosition, sheetPosition } from './panel-position';

const at = (left: number, top: number, width = 40, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height
});

describe('a floating panel', () => {
  const screen = { width: 1440, height: 900 };
  const panel = { width: 360, height: 300 };
  test('stands under what was asked, over it where there is no room, and on the screen', () => {
    expect(floatingPosition(at(200, 100), panel, screen)).toEqual({ left: 200, top: 130 });
    expect(floatingPosition(at(200, 800), panel, screen)).toEqual({ left: 200, top: 490 });
    expect(floatingPosition(at(1400, 100), panel, screen).left).toBe(1070);
  });
  test('that is too high for either stands beside it', () => {
    const high = { width: 360, height: 600 };
    expect(floatingPosition(at(200, 400), high, screen)).toEqual({ left: 250, top: 290 });
    expect(floatingPosition(at(1300, 400), high, screen)).toEqual({ left: 930, top: 290 });
  });
  test('stays on the screen when what was asked is scrolled off it', () => {
    expect(floatingPosition(at(200, -900), panel, screen)).toEqual({ left: 250, top: 10 });
    expect(floatingPosition(at(200, 2000), panel, screen)).toEqual({ left: 250, top: 590 });
  });
});

describe('a sheet', () => {
  const screen = { width: 390, height: 844 };
  test('stands at the foot of the screen when that is free', () => {
    expect(sheetPosition(at(20, 100), { width: 390, height: 300 }, screen)).toEqual({});
  });
  test('goes over what it would hide', () => {
    expect(sheetPosition(at(20, 700), { width: 390, height: 300 }, screen)).toEqual({ bottom: 154 });
  });
  test('is cut where it fits neither under nor over', () => {
    expect(sheetPosition(at(20, 360), { width: 390, height: 600 }, screen)).toEqual({ maxHeight: 454 });
    expect(sheetPosition(at(20, 500), { width: 390, height: 600 }, screen)).toEqual({
      bottom: 354,
      maxHeight: 490
    });
  });
  test('stays at the foot of the screen when what was asked is scrolled off it', () => {
    expect(sheetPosition(at(20, 2000), { width: 390, height: 300 }, screen)).toEqual({});
    expect(sheetPosition(at(20, -900), { width: 390, height: 300 }, screen)).toEqual({});
  });
  test('covers what fills the screen', () => {
    expect(sheetPosition(at(0, 60, 390, 740), { width: 390, height: 300 }, screen)).toEqual({});
  });
});
