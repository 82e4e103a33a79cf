import type { Reading } from './number-mention.ts';

/** Which half of the day an hour is of, where the text tells it from 1 to 12; `either` where it does not say. */
export type HalfDay = 'morning' | 'afternoon' | 'either';

/** The hour from 0 to 24 and its minutes; those that are 00 go unsaid. */
export function readClock(hours: number, minutes: number, half?: HalfDay): readonly Reading[] {
  const tail = minutes === 0 ? [] : [minutes];
  return readHour(hours, half).map((hour) => [hour, ...tail]);
}

/** 12 a.m. is midnight; an hour above 12 needs no half of the day, and is not of the morning: 20 a.m. is none but 8. */
export function readHour(hour: number, half?: HalfDay): readonly number[] {
  if (half === undefined || hour === 0 || (hour > 12 && half !== 'morning')) return [hour];
  const [morning, afternoon] = [hour % 12, (hour % 12) + 12];
  if (half === 'either') return hour === 12 ? [afternoon, morning] : [morning, afternoon];
  return [half === 'morning' ? morning : afternoon];
}
