import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { titleOf, whereTheyAre } from '../opening.ts';
import { type Reading, readingOf } from '../reading.ts';
import { detailOf, stateKeys } from '../steps.ts';
import { zoneName } from '../zones.ts';
import { pictureOnPaper } from './picture-on-paper.ts';
import { type Look, margin, Sheet } from './sheet.ts';

const [ink, soft, line, edge] = ['#1d1c1a', '#635f58', '#e6e2d9', '#8c867a'];
const usual = { accent: '#0b6b5f', wash: '#e2f3ef', edge: '#bfddd6' };
const plain: Look = { size: 10.5, color: ink, gap: 3 };
const fine: Look = { size: 9, color: soft, gap: 2 };
const strong: Look = { ...plain, weight: 600 };
const heading: Look = { size: 12, color: ink, weight: 600 };

/** In points of paper, about as large beside the text as on the page. */
const roomOfLogo = { width: 170, height: 50 };

interface Paper {
  readonly roadmap: Roadmap;
  /** Today, where the reader is. */
  readonly today: string;
  readonly now: string;
}

/** The plan on paper, as its page shows it: what the reader takes to those who open no links. */
export async function planPaper({ roadmap, today, now }: Paper): Promise<Buffer> {
  const reading = readingOf(roadmap, { path: '', today, typed: null });
  const { say, day } = reading;
  const title = titleOf(reading);
  const colors = roadmap.look.colors?.light ?? usual;
  const sheet = new Sheet({ title, author: roadmap.preparedBy.company, locale: roadmap.locale, at: now });
  opening(sheet, reading, title, colors.accent);
  nextOn(sheet, reading, colors);
  sheet.within('Sect', () => stepsOn(sheet, reading, colors));
  linesOn(sheet, say('theirs'), roadmap.theirs, reading);
  linesOn(sheet, say('ours', { name: roadmap.preparedBy.name }), roadmap.ours, reading);
  concernsOn(sheet, reading);
  return sheet.finish((page, pages) => say('paperFoot', { day: day(today), page, pages }), fine);
}

type Colors = typeof usual;

function opening(sheet: Sheet, reading: Reading, title: string, accent: string): void {
  const { roadmap, say } = reading;
  const { preparedBy, account } = roadmap;
  const by = say('preparedBy', preparedBy);
  const logo = roadmap.look.logo === null ? null : pictureOnPaper(roadmap.look.logo);
  if (logo) {
    sheet.picture(logo, preparedBy.company, roomOfLogo);
    sheet.y += 14;
  }
  sheet.write('P', account === null ? by : `${by} · ${say('onlyFor', { account })}`, fine);
  sheet.y += 14;
  if (roadmap.goal !== null) {
    sheet.write('P', say('yourPath'), { size: 10.5, color: accent, weight: 600 });
    sheet.y += 2;
  }
  sheet.write('H1', title, { size: 22, color: ink, weight: 600, gap: 0 });
  sheet.y += 6;
  sheet.write('P', whereTheyAre(reading).join(' '), { size: 11.5, color: soft, gap: 3 });
  sheet.y += 18;
}

function nextOn(sheet: Sheet, reading: Reading, colors: Colors): void {
  const { roadmap, say, longDay, time } = reading;
  const { next } = roadmap;
  if (!next) return;
  const title = next.title === null ? say('nextPlain') : say('next', { title: next.title });
  const when = say('nextWhen', {
    ...{ day: longDay(next.startsAt), from: time(next.startsAt), to: time(next.endsAt) },
  });
  const lines: [string, Look][] = [
    [when, strong],
    ...(next.place ? [[next.place, plain] as [string, Look]] : []),
    ...(next.gain ? [[next.gain, plain] as [string, Look]] : []),
    [say('timesIn', { zone: zoneName(roadmap.zone) }), fine],
    ...(next.attendance === 'comes'
      ? [[say('comes'), { ...strong, color: colors.accent }] as [string, Look]]
      : []),
  ];
  const inset = 16;
  const width = sheet.width - 2 * inset;
  const high =
    2 * inset +
    sheet.heightOf(title, heading, width) +
    lines.reduce((sum, [text, look]) => sum + sheet.heightOf(text, look, width) + 3, 0);
  sheet.keep(high);
  const top = sheet.y;
  sheet.draw((document) =>
    document
      .roundedRect(margin, top, sheet.width, high, 8)
      .lineWidth(0.8)
      .fillAndStroke(colors.wash, colors.edge),
  );
  sheet.y = top + inset;
  sheet.within('Sect', () => {
    sheet.write('H2', title, heading, inset);
    for (const [text, look] of lines) {
      sheet.y += 3;
      sheet.write('P', text, look, inset);
    }
  });
  sheet.y = top + high + 22;
}

function stepsOn(sheet: Sheet, reading: Reading, colors: Colors): void {
  const { roadmap, say, shortDay } = reading;
  sheet.write('H2', say('way'), heading);
  sheet.y += 6;
  sheet.within('L', () => {
    roadmap.steps.forEach((step, index) => {
      const look = step.state === 'ahead' ? plain : strong;
      const when = step.day === null ? null : shortDay(step.day);
      const whenLook = step.state === 'current' ? { ...fine, weight: 600 as const, color: ink } : fine;
      const whenWidth = when === null ? 0 : sheet.widthOf(when, whenLook) + 4;
      const x = margin + 26;
      const width = sheet.width - 26 - whenWidth - 12;
      const detail = detailOf(step, reading);
      const title = say('stepOnPaper', { title: step.title, state: say(stateKeys[step.state]) });
      sheet.keep(
        sheet.heightOf(title, look, width) + (detail ? sheet.heightOf(detail, fine, width) : 0) + 18,
      );
      const top = sheet.y;
      sheet.draw((document) => {
        if (index > 0) {
          document
            .moveTo(margin, top)
            .lineTo(margin + sheet.width, top)
            .lineWidth(0.6)
            .stroke(line);
        }
        document.circle(margin + 8, top + 15, 5).lineWidth(1.4);
        if (step.state === 'done') document.fillAndStroke(colors.accent, colors.accent);
        else document.stroke(step.state === 'current' ? colors.accent : edge);
      });
      sheet.within('LI', () => {
        sheet.put('H3', title, look, { x, y: top + 8, width });
        let end = sheet.end;
        if (detail) {
          sheet.put('P', detail, fine, { x, y: end + 1, width });
          end = sheet.end;
        }
        if (when !== null) {
          const left = margin + sheet.width - whenWidth;
          sheet.put('P', when, whenLook, { x: left, y: top + 9, width: whenWidth + 8 });
        }
        sheet.y = end + 8;
      });
    });
  });
  sheet.y += 16;
}

function linesOn(sheet: Sheet, title: string, lines: Roadmap['theirs'], reading: Reading): void {
  const { say, shortDay } = reading;
  listOn(
    sheet,
    title,
    lines
      .filter(({ isDone }) => !isDone)
      .map(({ what, due, isLate }) => ({
        text: what,
        more: due === null ? null : say(isLate ? 'isLate' : 'byDay', { day: shortDay(due) }),
      })),
  );
}

function concernsOn(sheet: Sheet, { roadmap, say }: Reading): void {
  listOn(
    sheet,
    say('concerns'),
    roadmap.concerns.map(({ text, answer, isOpen }) => ({
      text,
      more: answer
        ? say('answerIs', { answer })
        : isOpen
          ? say('noAnswer', { name: roadmap.preparedBy.name })
          : say('settled'),
    })),
  );
}

function listOn(sheet: Sheet, title: string, lines: readonly { text: string; more: string | null }[]): void {
  if (lines.length === 0) return;
  sheet.keep(60);
  sheet.within('Sect', () => {
    sheet.write('H2', title, heading);
    sheet.y += 4;
    sheet.within('L', () => {
      for (const { text, more } of lines) {
        sheet.within('LI', () => {
          sheet.write('P', text, plain);
          if (more) sheet.write('P', more, fine);
        });
        sheet.y += 6;
      }
    });
  });
  sheet.y += 12;
}
