import { describe, expect, test } from 'vitest';
import { readHubSettings } from '../../../src/models/hub/hub-settings.ts';

describe('the cache folder', () => {
  test.each([
    [{ HOME: '/home/ana' }, '/home/ana/.cache/huggingface/hub'],
    [{ HOME: '/home/ana', XDG_CACHE_HOME: '/var/ana' }, '/var/ana/huggingface/hub'],
    [{ HOME: '/home/ana', XDG_CACHE_HOME: '/var/ana', HF_HOME: '/data/hf' }, '/data/hf/hub'],
    [{ HOME: '/home/ana', HF_HOME: '/data/hf', HF_HUB_CACHE: '/data/models' }, '/data/models'],
    [{ HOME: '/home/ana', HF_HOME: '~/hf' }, '/home/ana/hf/hub'],
    [{ HOME: '/home/ana', HF_HOME: '', HF_HUB_CACHE: '' }, '/home/ana/.cache/huggingface/hub'],
  ])('of %o is %s', (environment, folder) => {
    expect(readHubSettings(environment).cacheFolder).toBe(folder);
  });
});

test.each(['1', 'true', 'TRUE', 'yes', 'on'])('HF_HUB_OFFLINE=%s means offline', (value) => {
  expect(readHubSettings({ HF_HUB_OFFLINE: value }).offline).toBe(true);
});

test.each(['', '0', 'false', 'no', undefined])('HF_HUB_OFFLINE=%s does not', (value) => {
  expect(readHubSettings({ HF_HUB_OFFLINE: value }).offline).toBe(false);
});

test('the endpoint and the token are taken as they are', () => {
  expect(readHubSettings({})).toMatchObject({ endpoint: 'https://huggingface.co', token: undefined });
  const environment = { HF_ENDPOINT: 'https://mirror.example/', HF_TOKEN: 'secret' };
  expect(readHubSettings(environment)).toMatchObject({ endpoint: 'https://mirror.example', token: 'secret' });
});
