// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buttonIn, fakeActions, readyCard, showCard, textsIn } from '../../support/cards.ts';

function ask(actions = fakeActions()): { element: HTMLElement; actions: typeof actions } {
  const { element } = showCard(readyCard([]), { actions });
  buttonIn(element, 'Not this one').click();
  return { element, actions };
}

describe('leaving an entity unmarked', () => {
  it('is asked for before it is done, in the place of the foot', () => {
    const { element, actions } = ask();
    expect(element.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Leave North unmarked?');
    expect(textsIn(element, 'footer p')).toEqual(['Leave North unmarked?', 'Where to mark it again', '']);
    expect(document.activeElement).toBe(buttonIn(element, 'Leave unmarked'));
    expect(actions.turnOff).not.toHaveBeenCalled();
    expect(actions.resized).toHaveBeenCalledOnce();
  });

  it('is given up by the other button, and the foot is as it was', () => {
    const { element, actions } = ask();
    buttonIn(element, 'Keep').click();
    expect(textsIn(element, 'footer > *')).toEqual(['From Directions', 'Not this one']);
    expect(document.activeElement).toBe(buttonIn(element, 'Not this one'));
    expect(actions.turnOff).not.toHaveBeenCalled();
  });

  it('is done once, and said', async () => {
    const { element, actions } = ask();
    const yes = buttonIn(element, 'Leave unmarked');
    yes.click();
    yes.click();
    await Promise.resolve();
    await Promise.resolve();
    expect(actions.turnOff).toHaveBeenCalledOnce();
    expect(textsIn(element, 'footer [role=status]')).toEqual(['North stays unmarked']);
    expect(element.querySelector('footer button')).toBeNull();
    expect(document.activeElement?.textContent).toBe('North stays unmarked');
  });

  it('says why it could not be done, and can be tried again', async () => {
    const actions = fakeActions();
    actions.turnOff.mockRejectedValueOnce(new Error('no space'));
    const { element } = ask(actions);
    buttonIn(element, 'Leave unmarked').click();
    await expect.poll(() => textsIn(element, 'footer [role=status]')).toEqual(['Not saved: no space']);
    buttonIn(element, 'Leave unmarked').click();
    await expect.poll(() => textsIn(element, 'footer [role=status]')).toEqual(['North stays unmarked']);
  });
});
