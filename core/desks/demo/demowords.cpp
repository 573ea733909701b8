#include "core/desks/demo/demowords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi::demowords {

namespace {

template<std::size_t count>
QString chosen(const std::array<QStringView, count>& texts, int choice)
{
    return texts[static_cast<std::size_t>(choice) % count].toString();
}

QString sideOf(const DemoKnee& knee)
{
    return knee.joint.side == Side::Right ? u"右"_s : u"左"_s;
}

constexpr std::array<QStringView, 10> firstMessages{
    u"はじめまして。友人からこちらの相談窓口を教えてもらいました。%"
    u"1の痛みが続いていて、整形外科では変形性膝関節症と言われています。再生医療が自分にも合うのか、お話を聞か"
    u"せてください。",
    u"突然のご連絡失礼いたします。数年前から%"
    u"1が痛み、階段の下りがとてもつらいです。ヒアルロン酸の注射を続けてきましたが、最近は効いている期間が短く"
    u"なってきました。",
    u"お世話になります。ホームページを拝見しました。%"
    u"1の軟骨がすり減っていると言われ、いずれは手術と聞いています。できれば先に延ばしたいと思っています。相談"
    u"だけでもよろしいでしょうか。",
    u"こんにちは。家族が代わりに書いています。本人は%"
    u"1が痛くて、外出がずいぶん減ってしまいました。一度話を聞いてみたいと言っています。",
    u"%1の件でご相談です。朝の歩き始めが特に痛く、正座はもう何年もできていません。\nマレーシアまで行けるかど"
    u"うかも含めて、教えていただけますか。",
    u"以前、説明会でお話をうかがった者です。%1のことで、一度きちんと相談したいと思いご連絡しました。",
    u"はじめまして。テニスが趣味でしたが、%"
    u"1の痛みで2年前にやめました。費用や滞在の日数について教えてください。",
    u"%1に水がたまりやすく、月に一度ほど抜いてもらっています。痛み止めも飲んでいますが、このままでよいのか不"
    u"安です。",
    u"初めてご連絡します。%"
    u"1が痛くて夜中に目が覚めることがあります。人工関節はまだ早いと言われました。ほかにできることがあるか知り"
    u"たいです。",
    u"家族に勧められて連絡しました。%"
    u"1がこわばって、買い物の帰りは途中で休まないと歩けません。飛行機に長く乗っても大丈夫でしょうか。",
};
constexpr std::array<QStringView, 4> imagesMessages{
    u"先月撮ったレントゲンです。病院でCDをもらい、画面を写真に撮りました。見えますでしょうか。",
    u"画像を送ります。1枚目が正面、2枚目が横からだそうです。",
    u"MRIの写真です。ぼけていたら撮り直しますのでおっしゃってください。",
    u"かかりつけの先生が画像をくださいました。よろしくお願いします。",
};
constexpr std::array<QStringView, 4> dateMessages{
    u"オンラインでお話しする日ですが、平日の午前でお願いできますか。娘がパソコンをつないでくれます。",
    u"カウンセリングの件、来週でしたらいつでも大丈夫です。耳が遠いので、ゆっくり話していただけると助かります"
    u"。",
    u"スマートフォンでも参加できますか。使い方がわからないので教えてください。",
    u"日程の候補をありがとうございます。家族も一緒に聞いてよいでしょうか。",
};
constexpr std::array<QStringView, 5> beforeTripMessages{
    u"パスポートを確認しました。写真のページを撮って送りますね。持ち物のご案内も読みました。",
    u"血液をさらさらにする薬は飲んでいません。血圧の薬はいつもどおりでよいですか。",
    u"空港では車椅子をお願いできますか。長い通路が心配です。",
    u"ホテルから病院までは送っていただけるのですよね。妹が付き添います。",
    u"いよいよですね。少し緊張していますが、質問は紙に書いておきました。",
};
constexpr std::array<QStringView, 5> backHomeMessages{
    u"昨夜、無事に家に着きました。打ったところは少し重い感じですが、普通に歩けています。いろいろとお世話にな"
    u"りました。",
    u"帰国しました。当日の夜は張る感じがありましたが、翌朝には落ち着きました。説明の紙を冷蔵庫に貼っています"
    u"。",
    u"ただいま帰りました。長旅で疲れましたが元気です。運動はいつから始めてよいのでしたか。",
    u"家に着きました。通訳の方がずっと付いてくださって心強かったです。痛みはまだあまり変わりません。",
    u"無事に戻りました。飛行機では通路側の席にしていただいて助かりました。",
};
constexpr std::array<QStringView, 3> unansweredMessages{
    u"先日お送りした件ですが、その後いかがでしょうか。お忙しいところすみません。",
    u"友人の紹介で連絡しました。膝が痛くて困っています。電話でも話せますか。",
    u"追加で聞きたいことがあります。治療のあと、いつごろからプールで歩いてよいでしょうか。",
};

constexpr std::array<QStringView, 3> explanations{
    u"画像を一緒に見ながら、軟骨の状態と治療でできること・できないことを医師が説明した。全員に効くわけではな"
    u"いこと、効果が薄れることがある点も伝えた。",
    u"運動療法を続けることが前提であること、自費であること、日本の救済制度の対象外であることを説明した。質問"
    u"は費用と滞在日数について。",
    u"人工関節との違い、末期の変形には向かないことを説明した。ご家族も同席し、後日ゆっくり考えていただくこと"
    u"にした。",
};
constexpr std::array<QStringView, 4> counsellingReplies{
    u"「完全に元に戻るわけではないのですね。それでも手術を先に延ばせるなら考えたい」",
    u"「正直に言ってもらえてよかった。家族と相談します」",
    u"「旅行に行けるくらいになれば十分です」",
    u"「体操は続けています。注射だけに頼るつもりはありません」",
};
constexpr std::array<QStringView, 6> coordinatorNotes{
    u"電話で補足を確認。ゆっくり、短い文で話すと伝わりやすい。",
    u"付き添いの娘さんは平日の日中は仕事。連絡は夕方以降がよい。",
    u"費用の内訳を書面で郵送した。到着したら連絡をもらう約束。",
    u"かかりつけ医に紹介状を頼めるとのこと。画像のCDも一緒に借りる予定。",
    u"食べ物の好き嫌いを確認。朝食は和食が食べられるホテルを希望。",
    u"本人の希望で、電話は固定電話ではなく携帯へ。",
};
constexpr std::array<QStringView, 4> nurseNotes{
    u"Met at the airport with the interpreter, wheelchair arranged. BP 138/82, afebrile, no wound or rash on "
    u"the %1.",
    u"Checked in at the hotel 17:30. Allergy card and current medicines copied. Patient and nurse "
    u"marked the %1 together.",
    u"Consent forms and passport copy seen. Patient confirms: %1. Slept well, mild swelling after the "
    u"flight.",
    u"Pre-procedure call with the coordinator in Tokyo: %1, no anticoagulant, fasting not needed.",
};
constexpr std::array<QStringView, 3> bloods{
    u"CBC and CRP within normal limits. HBsAg, anti-HCV, HIV negative.",
    u"CRP 0.2 mg/dL, WBC 5,800. Infection screen negative. HbA1c 5.8 %.",
    u"No sign of infection. Mild anaemia (Hb 11.4), known, no action.",
};

} // namespace

QString kneesOf(const DemoPerson& person)
{
    if (person.knees.size() > 1)
        return u"両膝"_s;
    return sideOf(person.knees.front()) + u"膝"_s;
}

QString firstMessage(const DemoPerson& person, int choice)
{
    return chosen(firstMessages, choice).arg(kneesOf(person));
}

QString historyMessage(const DemoPerson& person)
{
    QString message = u"お返事ありがとうございます。"_s;
    for (const DemoKnee& knee : person.knees) {
        message += u"%1は%2年くらい前からです。"_s.arg(sideOf(knee)).arg(knee.years);
        if (knee.hyaluronicCount > 0)
            message +=
                u"%1にはヒアルロン酸を%2回ほど打ちました。"_s.arg(sideOf(knee)).arg(knee.hyaluronicCount);
        else
            message += u"%1に注射はしていません。"_s.arg(sideOf(knee));
    }
    return message + u"手術をしたことはありません。"_s;
}

QString imagesMessage(int choice)
{
    return chosen(imagesMessages, choice);
}

QString dateMessage(int choice)
{
    return chosen(dateMessages, choice);
}

QString beforeTripMessage(int choice)
{
    return chosen(beforeTripMessages, choice);
}

QString backHomeMessage(int choice)
{
    return chosen(backHomeMessages, choice);
}

QString unansweredMessage(int choice)
{
    return chosen(unansweredMessages, choice);
}

QString firstReply(const DemoPerson& person)
{
    return u"ご連絡ありがとうございます。担当の佐藤です。%1はいつ頃からつらいですか。これまでの治療（"
           u"ヒアルロン酸、手術など）と、"
           u"お持ちでしたらレントゲンやMRIの写真も教えてください。医師とのオンラインカウンセリングで、この治療が合うかどうかを一緒に確認します。合わないとわかる場合もあります。"_s
               .arg(kneesOf(person));
}

QString imagesReply()
{
    return u"画像を受け取りました。ありがとうございます。医師に見てもらい、オンラインカウンセリングの日程をご相談します。"_s;
}

QString dateReply(QDate counsellingOn)
{
    return u"カウンセリングは%1月%2日の午前10時からで承りました。当日はこのLINEからお電話します。ご家族の同席も歓迎です。"_s
        .arg(counsellingOn.month())
        .arg(counsellingOn.day());
}

QString beforeTripReply(QDate arrivalOn)
{
    return u"ありがとうございます、確認しました。%1月%2日は現地のスタッフAisyahと通訳が空港の出口でお待ちしています。お薬は袋のままお持ちください。"_s
        .arg(arrivalOn.month())
        .arg(arrivalOn.day());
}

QString backHomeReply()
{
    return u"おかえりなさいませ。ご連絡ありがとうございます。一か月後にこちらからお電話しますが、腫れや熱、強い痛みがあればいつでもご連絡ください。運動はお渡しした紙の通りで大丈夫です。"_s;
}

QString counsellingExplanation(int choice)
{
    return chosen(explanations, choice);
}

QString counsellingWords(int choice)
{
    return chosen(counsellingReplies, choice);
}

QString coordinatorNote(int choice)
{
    return chosen(coordinatorNotes, choice);
}

QString nurseNote(int choice, const DemoPerson& person)
{
    const bool both = person.knees.size() > 1;
    const QString knees =
        both ? u"both knees"_s
             : (person.knees.front().joint.side == Side::Right ? u"right knee"_s : u"left knee"_s);
    return chosen(nurseNotes, choice).arg(knees);
}

QString bloodFindings(int choice)
{
    return chosen(bloods, choice);
}

QString examinationFindings(const DemoKnee& knee)
{
    return u"%1 knee: flexion %2°, %3 swelling, stable ligaments, no warmth."_s
        .arg(knee.joint.side == Side::Right ? u"Right"_s : u"Left"_s)
        .arg(knee.flexion)
        .arg(knee.swelling == u"none"_s ? u"no"_s : knee.swelling);
}

QString dischargeAdvice()
{
    return u"今日と明日はお風呂につからず、シャワーだけにしてください。長く歩くのは3日後から、太ももの体操は痛みのない範囲で明日から始めます。腫れ・熱・強い痛みがあるときは、夜でもご連絡ください。"_s;
}

QString callNote(int choice, int better)
{
    static constexpr std::array<QStringView, 4> muchBetter{
        u"階段の下りが楽になったとのこと。体操は毎日10分続けている。",
        u"歩ける時間が延び、近所の買い物は休まずに行ける。腫れや熱はない。",
        u"夜の痛みで起きることが減った。正座はまだできない。",
        u"歩き始めの痛みが軽くなった。痛み止めは週に2回ほどに減った。",
    };
    static constexpr std::array<QStringView, 4> alittle{
        u"少し楽な日もあるが、天気の悪い日は痛む。体操は週に3回ほど。",
        u"大きな変化は感じないが、悪くもなっていない。運動を続けるとのこと。",
        u"良い日と痛む日があるとのこと。痛み止めの回数は変わらない。",
        u"張る感じが残る。発赤や熱はなし。次の電話まで様子を見る。",
    };
    static constexpr std::array<QStringView, 2> same{
        u"痛みは治療前と変わらないとのこと。期待していただけに残念と話された。次回の電話で医師への相談を希望"
        u"。",
        u"変化なし。合わない方もいると初めに聞いていたので納得している、と。かかりつけの整形外科にも通ってい"
        u"る。",
    };
    if (better >= 3)
        return chosen(muchBetter, choice);
    return better >= 1 ? chosen(alittle, choice) : chosen(same, choice);
}

} // namespace ayumi::demowords
