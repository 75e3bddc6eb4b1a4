import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../testing/renderPage.tsx';
import { DropChoice, DropItem } from './DropItems.tsx';
import { DropMenu } from './DropMenu.tsx';

function aMenu(onPick = vi.fn(), onChoose = vi.fn()) {
  return renderPage(
    <DropMenu button="Open">
      <DropItem to="/a">Apples</DropItem>
      <DropItem onPick={onPick}>Bananas</DropItem>
      <DropChoice isChosen={false} onPick={onChoose}>
        Cherries
      </DropChoice>
    </DropMenu>,
  );
}
const focused = () => document.activeElement?.textContent;

it('opens by the arrow key, moves, jumps by a letter, and Escape gives the focus back', async () => {
  const { user } = aMenu();
  screen.getByRole('button', { name: 'Open' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Apples');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Bananas');
  await user.keyboard('c');
  expect(focused()).toBe('Cherries');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Apples');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(focused()).toBe('Open');
});

it('closes when something is done, stays open while one chooses', async () => {
  const onPick = vi.fn();
  const onChoose = vi.fn();
  const { user } = aMenu(onPick, onChoose);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'Cherries' }));
  expect(onChoose).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('menuitem', { name: 'Bananas' }));
  expect(onPick).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});
