import { said } from './said';

export const chinese = [
  said(5, '불맛이 살아 있어요. {item} 시키길 잘했네요.', '센 불에 짧게 볶는 게 비결입니다. 감사합니다!'),
  said(5, '튀김이 바삭해요. 소스를 따로 주셔서 끝까지 눅눅해지지 않았어요.'),
  said(4, '{item} 양이 정말 많아요. 셋이 먹었습니다.'),
  said(5, 'The {item} has real wok breath. Hot, smoky, gone.'),
  said(3, '맛은 있는데 기름기가 조금 많아요.'),
  said(
    5,
    '이사하는 날 시켰는데 30분 만에 왔어요. 역시 이사엔 이 맛이죠.',
    '새집에서 좋은 일만 가득하시길 바랍니다.',
  ),
  said(4, '단무지랑 양파를 넉넉히 주셔서 좋아요.'),
  said(5, '얼얼한 맛이 제대로예요. 단계 조절이 돼서 친구들이랑 다 같이 먹었어요.'),
  said(5, 'Ordered for the whole office, everyone asked where it was from.'),
  said(4, '{item} 달지 않아서 제 입맛에 맞아요.'),
  said(
    2,
    '젓가락을 부탁드렸는데 없었어요. 음식은 괜찮았습니다.',
    '확인하지 못해 죄송합니다. 다음 주문에 챙겨 드릴게요.',
  ),
  said(5, '어릴 때 먹던 그 맛이에요. 오래오래 해 주세요.'),
];
