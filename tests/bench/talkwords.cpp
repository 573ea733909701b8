#include "tests/bench/talkwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr std::array<QStringView, 14> places{u"階段", u"坂道", u"駅前",   u"台所", u"玄関",
                                             u"廊下", u"庭",   u"商店街", u"病院", u"公民館",
                                             u"畑",   u"寝室", u"バス停", u"お寺"};
constexpr std::array<QStringView, 10> times{u"朝",         u"夕方", u"夜中", u"昼過ぎ", u"雨の日",
                                            u"寒くなると", u"先週", u"昨日", u"一昨日", u"月初め"};
constexpr std::array<QStringView, 10> parts{u"右膝",       u"左膝",       u"両膝",     u"膝の内側", u"膝の裏",
                                            u"太ももの前", u"ふくらはぎ", u"膝のお皿", u"足首",     u"腰"};
constexpr std::array<QStringView, 12> feelings{
    u"がずきずき痛みます", u"が重く感じます",       u"がこわばります", u"が腫れてきました",
    u"に水がたまりました", u"が少し楽になりました", u"がつっぱります", u"に力が入りません",
    u"の調子がよいです",   u"がぽきぽき鳴ります",   u"が熱っぽいです", u"の痛みが引きました"};
constexpr std::array<QStringView, 12> asks{u"湿布は続けてよいでしょうか。",
                                           u"次の予約の時間を教えてください。",
                                           u"運動の回数を増やしても大丈夫ですか。",
                                           u"飛行機の席は通路側を希望します。",
                                           u"パスポートの写真を送ります。",
                                           u"薬手帳も持って行きます。",
                                           u"娘が付き添う予定です。",
                                           u"費用の明細をいただけますか。",
                                           u"お返事をお待ちしています。",
                                           u"来月の旅行に間に合うでしょうか。",
                                           u"血圧の薬は飲んだままでよいですか。",
                                           u"電話は午前中がありがたいです。"};
constexpr std::array<QStringView, 10> replies{u"ご連絡ありがとうございます。", u"お世話になっております。",
                                              u"写真を拝見しました。",         u"医師に確認いたしました。",
                                              u"ご不便をおかけしております。", u"ご予定を承りました。",
                                              u"書類を郵送いたしました。",     u"その後いかがでしょうか。",
                                              u"通訳の手配が済みました。",     u"ご家族にもお伝えください。"};
constexpr std::array<QStringView, 10> advice{
    u"無理のない範囲で体操を続けてください。", u"腫れが強い日は冷やして休んでください。",
    u"明日の午後にお電話いたします。",         u"オンラインの面談は木曜日が空いております。",
    u"歩く時間は10分から始めましょう。",       u"検査の結果は来週お知らせします。",
    u"宿泊先の住所をお送りします。",           u"痛み止めの名前を教えてください。",
    u"入国カードは3日前から登録できます。",    u"ほかにご質問があればお書きください。"};
constexpr std::array<QStringView, 12> remarks{
    u"本人より電話。",       u"長女と話した。",       u"紹介状を受け取った。",   u"画像を整形外科に送付。",
    u"面談の準備が済んだ。", u"通訳と打ち合わせ。",   u"薬の一覧を更新した。",   u"航空券の控えを受領。",
    u"ホテルを変更した。",   u"同意書の写しを保管。", u"ゆっくり話すと伝わる。", u"耳が遠いので短い文で。"};
constexpr std::array<QStringView, 8> wishes{u"孫の運動会を見に行きたいとのこと。",
                                            u"畑仕事を続けたいと話された。",
                                            u"温泉旅行を楽しみにしている。",
                                            u"手術は先に延ばしたい意向。",
                                            u"費用について家族と相談中。",
                                            u"朝食は和食を希望。",
                                            u"機内では車椅子を希望。",
                                            u"次の電話は夕方以降がよい。"};

QString complaint(Dice& dice)
{
    return u"%1、%2で%3%4。"_s.arg(dice.pick(times), dice.pick(places), dice.pick(parts),
                                   dice.pick(feelings));
}

} // namespace

QString patientMessage(Dice& dice)
{
    QString text = complaint(dice);
    if (dice.happens(40))
        text += complaint(dice);
    return text.append(dice.pick(asks));
}

QString ourMessage(Dice& dice)
{
    return dice.pick(replies).toString().append(dice.pick(advice));
}

QString note(Dice& dice)
{
    QString text = u"%1%2%3の様子も聞いた。"_s.arg(dice.pick(remarks), dice.pick(wishes), dice.pick(places));
    if (dice.number(2'000) == 0)
        text += rareWord.toString() + u"の香りの話が出た。"_s;
    return text;
}

QString callNote(Dice& dice)
{
    return complaint(dice).append(dice.pick(wishes));
}

} // namespace ayumi::bench
