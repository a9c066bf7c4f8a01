import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, extraRice, spiceLevel } from '../shared-menu';

const stewExtras = addOns(
  'extras',
  ['더 넣기', 'Add to the pot'],
  [
    option('extra-egg', ['계란', 'Egg'], 500, { max: 3 }),
    option('extra-tofu', ['순두부', 'Soft tofu'], 1500, { max: 2 }),
    option('extra-clams', ['바지락', 'Clams'], 2500),
    option('extra-oysters', ['굴', 'Oysters'], 3500, { soldOut: true }),
  ],
);

const stewSize = chooseOne(
  'size',
  ['양 선택', 'Portion'],
  [option('size-regular', ['보통', 'Regular']), option('size-large', ['곱빼기', 'Large'], 1000)],
);

const stewOptions = [stewSize, spiceLevel, stewExtras, extraRice];
const kimchiAndRice = { rice: 'korea', cabbage: 'korea', chiliPowder: 'korea', tofu: 'korea' } as const;

export const halmaeSundubuSeongsu = restaurant({
  id: 'halmae-sundubu-seongsu',
  name: ['할매순두부 성수점', 'Halmae Sundubu Seongsu'],
  description: [
    '매일 새벽 국산 콩을 갈아 만든 순두부를 뚝배기에 끓입니다. 모든 찌개에 공깃밥과 반찬 세 가지가 함께 가요.',
    'We grind Korean soybeans before dawn and cook the tofu in stone pots. Every stew comes with rice and three side dishes.',
  ],
  cuisine: 'korean',
  pictures: ['pot-of-food', 'pan-of-food', 'rice'],
  district: 'seongdong',
  road: ['왕십리로 58', '58 Wangsimni-ro'],
  position: [37.5425, 127.045],
  phone: '0101',
  hours: dayAndNight,
  delivery: { minimum: 12000, fee: 2000, within: 1500, step: 500, freeFrom: 40000, radius: 4500 },
  prepMinutes: 15,
  rating: [4.8, 120],
  menu: [
    category(
      'stews',
      ['순두부찌개', 'Soft tofu stews'],
      [
        item('haemul-sundubu', 9500, {
          ko: ['해물순두부', '바지락과 새우, 오징어를 넣고 칼칼하게 끓였어요.'],
          en: ['Seafood sundubu', 'Clams, shrimp and squid in a clear, peppery broth.'],
          pictures: ['pot-of-food', 'shrimp'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat', 'shrimp', 'squid', 'shellfish'],
          origin: origin({ ...kimchiAndRice, squid: 'peru', shrimp: 'vietnam', clam: 'china' }),
          options: stewOptions,
        }),
        item('gogi-sundubu', 9000, {
          ko: ['고기순두부', '다진 돼지고기를 고추기름에 볶아 국물이 진해요.'],
          en: ['Pork sundubu', 'Minced pork fried in chilli oil makes a deep, meaty broth.'],
          pictures: ['pot-of-food', 'meat-on-bone'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat', 'pork'],
          origin: origin({ ...kimchiAndRice, pork: 'korea' }),
          options: stewOptions,
        }),
        item('gul-sundubu', 11000, {
          ko: ['굴순두부', '통영에서 올라온 굴을 듬뿍 넣어 바다 향이 진해요.'],
          en: ['Oyster sundubu', 'Plenty of oysters from Tongyeong; it tastes of the sea.'],
          pictures: ['pot-of-food', 'oyster'],
          soldOut: true,
          allergens: ['egg', 'soybean', 'wheat', 'shellfish'],
          origin: origin(kimchiAndRice),
          options: stewOptions,
        }),
        item('mandu-sundubu', 9500, {
          ko: ['만두순두부', '손만두 네 알이 들어가 한 그릇으로 든든해요.'],
          en: ['Dumpling sundubu', 'Four handmade dumplings turn the stew into a full meal.'],
          pictures: ['pot-of-food', 'dumpling'],
          allergens: ['egg', 'soybean', 'wheat', 'pork'],
          origin: origin({ ...kimchiAndRice, pork: 'korea' }),
          options: stewOptions,
        }),
        item('deulkkae-sundubu', 9500, {
          ko: ['들깨순두부', '고춧가루 없이 들깨로 구수하게 끓였어요.'],
          en: ['Perilla sundubu', 'No chilli at all: a mild, nutty stew with ground perilla seeds.'],
          pictures: ['pot-of-food', 'leafy-green'],
          allergens: ['soybean'],
          origin: origin({ rice: 'korea', cabbage: 'korea', tofu: 'korea' }),
          options: [stewSize, stewExtras, extraRice],
        }),
        item('cheese-sundubu', 9500, {
          ko: ['치즈순두부', '매운 국물에 모차렐라를 얹어 부드럽게 즐겨요.'],
          en: ['Cheese sundubu', 'Mozzarella melts into the spicy broth and softens it.'],
          pictures: ['pot-of-food', 'cheese'],
          allergens: ['egg', 'milk', 'soybean', 'wheat'],
          origin: origin(kimchiAndRice),
          options: stewOptions,
        }),
      ],
    ),
    category(
      'rice',
      ['밥', 'Rice dishes'],
      [
        item('bibimbap', 9000, {
          ko: ['비빔밥', '나물 여섯 가지와 반숙 계란, 고추장은 따로 담아 드려요.'],
          en: ['Bibimbap', 'Six seasoned vegetables and a soft egg over rice, chilli paste on the side.'],
          pictures: ['rice', 'leafy-green', 'fried-egg'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
          options: [
            addOns(
              'bibimbap-extras',
              ['더 올리기', 'On top'],
              [
                option('bulgogi', ['불고기', 'Bulgogi'], 3000),
                option('fried-egg', ['계란프라이', 'Fried egg'], 1000, { max: 2 }),
              ],
            ),
          ],
        }),
        item('dolsot-bibimbap', 10500, {
          ko: ['돌솥비빔밥', '뜨겁게 달군 돌솥에 담아 누룽지까지 긁어 드세요.'],
          en: [
            'Stone pot bibimbap',
            'Served in a hot stone bowl, with a crust of rice to scrape at the end.',
          ],
          pictures: ['pan-of-food', 'rice'],
          allergens: ['egg', 'soybean', 'wheat', 'beef'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
        }),
        item('kimchi-bokkeumbap', 8500, {
          ko: ['김치볶음밥', '푹 익은 김치와 삼겹살을 센 불에 볶아 계란을 올렸어요.'],
          en: ['Kimchi fried rice', 'Well-aged kimchi and pork belly, fried hard, with an egg on top.'],
          pictures: ['pan-of-food', 'fried-egg'],
          allergens: ['egg', 'soybean', 'wheat', 'pork'],
          origin: origin({ rice: 'korea', cabbage: 'korea', pork: 'spain' }),
        }),
      ],
    ),
    category(
      'mains',
      ['함께 먹는 요리', 'To share'],
      [
        item('jeyuk-bokkeum', 15000, {
          ko: ['제육볶음 (2인)', '국산 앞다리살을 센 불에 볶아 불향이 나요.'],
          en: ['Spicy pork (for two)', 'Korean pork shoulder, stir-fried over a high flame.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          allergens: ['soybean', 'wheat', 'pork'],
          origin: origin({ pork: 'korea', chiliPowder: 'korea' }),
          options: [spiceLevel, extraRice],
        }),
        item('dubu-kimchi', 13000, {
          ko: ['두부김치', '따끈한 손두부에 볶은 김치를 곁들였어요.'],
          en: ['Tofu with fried kimchi', 'Warm handmade tofu beside kimchi fried with pork.'],
          pictures: ['leafy-green', 'hot-pepper'],
          allergens: ['soybean', 'wheat', 'pork'],
          origin: origin({ cabbage: 'korea', tofu: 'korea', pork: 'korea' }),
        }),
        item('haemul-pajeon', 14000, {
          ko: ['해물파전', '쪽파를 통째로 깔고 오징어와 새우를 올려 부쳤어요.'],
          en: ['Seafood pancake', 'Whole spring onions, squid and shrimp, fried crisp at the edges.'],
          pictures: ['flatbread', 'squid'],
          allergens: ['egg', 'wheat', 'shrimp', 'squid', 'shellfish'],
          origin: origin({ squid: 'peru', shrimp: 'vietnam' }),
        }),
      ],
    ),
    category(
      'sides',
      ['곁들임', 'Sides'],
      [
        item('gyeran-mari', 7000, {
          ko: ['계란말이', '계란 다섯 개로 두툼하게 말았어요.'],
          en: ['Rolled omelette', 'Five eggs, rolled thick.'],
          pictures: ['egg', 'carrot'],
          allergens: ['egg'],
          options: [
            addOns(
              'omelette-extras',
              ['속 추가', 'Filling'],
              [option('omelette-cheese', ['치즈', 'Cheese'], 1000)],
            ),
          ],
        }),
        item('gun-mandu', 5000, {
          ko: ['군만두 (6개)', '겉은 바삭하고 속은 촉촉해요.'],
          en: ['Fried dumplings (6)', 'Crisp outside, juicy inside.'],
          pictures: ['dumpling'],
          allergens: ['egg', 'soybean', 'wheat', 'pork'],
        }),
        item('gonggi-bap', 1000, {
          ko: ['공깃밥', '그날 도정한 쌀로 지었어요.'],
          en: ['Bowl of rice', 'From rice milled that day.'],
          pictures: ['rice'],
          allergens: [],
          origin: origin({ rice: 'korea' }),
        }),
        item('banchan-set', 4000, {
          ko: ['반찬 세트', '그날 무친 반찬 세 가지를 넉넉히 담아요.'],
          en: ['Side dish set', 'Three side dishes made that day, in generous boxes.'],
          pictures: ['leafy-green', 'bento'],
        }),
      ],
    ),
    drinks,
  ],
});
