import { said } from './said';

export const noodles = [
  said(5, '면이 따로 와서 불지 않았어요. 국물 부어 먹으니 가게 맛 그대로예요.'),
  said(
    5,
    '{item} 국물이 깊고 깔끔해요. 후루룩 다 마셨습니다.',
    '국물은 새벽 다섯 시부터 끓입니다. 다 드셨다니 보람이 있네요.',
  ),
  said(4, '면발이 탱글탱글해요. 고명이 조금 더 있으면 완벽할 듯.'),
  said(
    5,
    'Springy noodles, clear broth, and it came with instructions for putting it together. {item} is the one.',
  ),
  said(3, '{item} 맛은 있는데 저한테는 조금 짰어요.', '다음에 메모 남겨 주시면 육수를 따로 담아 드릴게요.'),
  said(5, '더운 날 시원한 국수 최고예요. 얼음이 그대로 살아서 왔어요.'),
  said(4, '아이랑 나눠 먹기 좋아요. 자극적이지 않습니다.'),
  said(5, '비 오는 날마다 생각나는 맛입니다.'),
  said(5, 'I order this every Sunday. Always the same, always good.'),
  said(4, '{item} 곱빼기로 시켰는데 정말 많아요. 배부릅니다.'),
  said(5, '직접 뽑은 면이라 그런지 식감이 달라요.'),
  said(
    2,
    '국물이 샜어요. 뚜껑을 테이프로 감아 주시면 좋겠어요.',
    '말씀대로 뚜껑을 감아서 보내고 있습니다. 불편을 드려 죄송합니다.',
  ),
  said(4, '만두를 같이 시켰는데 속이 꽉 찼어요.'),
];
