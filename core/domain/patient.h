#pragma once

#include "core/base/enumcode.h"
#include "core/base/id.h"

#include <QDate>

namespace ayumi {

/// As in the passport.
enum class Sex
{
    Unknown,
    Female,
    Male,
    Unspecified
};

enum class ContactChannel
{
    Line,
    Phone,
    Mail,
    Video,
    InPerson,
    Letter
};

/// Family and given name; stored exactly as typed, never joined or split by the program.
struct PersonName
{
    QString family;
    QString given;

    [[nodiscard]] bool isEmpty() const { return family.isEmpty() && given.isEmpty(); }
    /// "山田 花子"
    [[nodiscard]] QString full() const;
    bool operator==(const PersonName&) const = default;
};

struct EmergencyContact
{
    QString name;
    QString relation;
    QString phone;
    std::optional<bool> mayBeTold; ///< may be told of the treatment; nullopt: not asked

    bool operator==(const EmergencyContact&) const = default;
};

struct Passport
{
    QString number;
    std::optional<QDate> expiresOn;
    QString nationality;

    bool operator==(const Passport&) const = default;
};

/// A person; has one or more cases.
struct Patient
{
    PatientId id;
    PersonName name;
    PersonName kana;
    PersonName romaji; ///< as in the passport; copied, never generated
    std::optional<QDate> birthDate;
    Sex sex = Sex::Unknown;
    QString postcode;
    QString address;
    QString phone;
    QString mail;
    QString lineName; ///< LINE display name: a hint, not an identity
    std::optional<ContactChannel> preferredChannel;
    QString contactHours;
    QString zone;     ///< IANA; empty: Asia/Tokyo
    QString language; ///< in which they are called, "en"; empty: Japanese
    EmergencyContact emergency;
    QString familyDoctor;
    Passport passport;
    QString notes;
    int version = 0;

    /// Some way to reach the person: LINE, phone, mail or address.
    [[nodiscard]] bool isReachable() const;
    /// The name to show: kanji, else kana, else romaji, else LINE name.
    [[nodiscard]] QString displayName() const;
    bool operator==(const Patient&) const = default;
};

/// Why two patients may be the same person. Never merged by the program.
enum class DuplicateReason
{
    SameName,
    SameKana,
    SamePhone,
    SameBirthDateAndKana,
    SameLineName,
    SameMail
};

template<>
struct CodeTable<Sex>
{
    static constexpr std::array entries{std::pair{Sex::Unknown, "unknown"}, std::pair{Sex::Female, "F"},
                                        std::pair{Sex::Male, "M"}, std::pair{Sex::Unspecified, "X"}};
};

template<>
struct CodeTable<ContactChannel>
{
    static constexpr std::array entries{
        std::pair{ContactChannel::Line, "line"},          std::pair{ContactChannel::Phone, "phone"},
        std::pair{ContactChannel::Mail, "mail"},          std::pair{ContactChannel::Video, "video"},
        std::pair{ContactChannel::InPerson, "in-person"}, std::pair{ContactChannel::Letter, "letter"}};
};

template<>
struct CodeTable<DuplicateReason>
{
    static constexpr std::array entries{std::pair{DuplicateReason::SameName, "same-name"},
                                        std::pair{DuplicateReason::SameKana, "same-kana"},
                                        std::pair{DuplicateReason::SamePhone, "same-phone"},
                                        std::pair{DuplicateReason::SameBirthDateAndKana, "same-birth-date"},
                                        std::pair{DuplicateReason::SameLineName, "same-line-name"},
                                        std::pair{DuplicateReason::SameMail, "same-mail"}};
};

} // namespace ayumi
