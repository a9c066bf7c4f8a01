/** What people call a kind of kitchen when they look for one. */
import type { Cuisine } from '@/contract/schemas/restaurant';

export const cuisineWords: Readonly<Record<Cuisine, readonly string[]>> = {
  korean: ['한식', '찌개', 'Korean'],
  chicken: ['치킨', '통닭', 'Chicken', 'Fried chicken'],
  pizza: ['피자', 'Pizza'],
  sushi: ['초밥', '스시', '일식', 'Sushi', 'Japanese'],
  noodles: ['국수', '면', 'Noodles'],
  chinese: ['중식', '중국집', 'Chinese'],
  burger: ['버거', '햄버거', 'Burger'],
  bunsik: ['분식', '떡볶이', '김밥', 'Snacks', 'Bunsik'],
  asian: ['아시안', '동남아', 'Asian'],
  cafe: ['카페', '디저트', '커피', 'Café', 'Dessert', 'Coffee'],
};
