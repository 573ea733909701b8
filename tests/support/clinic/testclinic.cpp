#include "tests/support/clinic/testclinic.h"

#include "tests/support/must.h"

#include <QDir>
#include <QDirIterator>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi::test {

namespace {

const QDate firstDay(2026, 11, 23);

/// What every test clinic is copied from; gone when the program ends.
struct Original
{
    Original()
    {
        TestClock clock(firstDay);
        ChangeFeed feed;
        const QString folder = place.filePath(u"clinic"_s);
        recoveryKey = must(createClinic({.folder = folder,
                                         .administrator = TestClinic::nameOf(Role::Administrator),
                                         .password = TestClinic::password()},
                                        clock))
                          .recoveryKey;
        const auto clinic = must(Clinic::signIn(folder, TestClinic::nameOf(Role::Administrator),
                                                TestClinic::password(), clock, feed));
        for (const Role role : allValues<Role>()) {
            if (role != Role::Administrator)
                must(clinic->office().staff.add(TestClinic::nameOf(role), role, TestClinic::password()));
        }
    }

    QTemporaryDir place{temporaryRoot() + u"/ayumi-original-XXXXXX"_s};
    QString recoveryKey;
};

const Original& original()
{
    static const Original made;
    return made;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        files.next();
        const QString target = to + u'/' + files.fileName();
        if (files.fileInfo().isDir())
            copyFolder(files.filePath(), target);
        else if (!QFile::copy(files.filePath(), target))
            throw std::runtime_error("cannot copy the test clinic");
    }
}

} // namespace

TestClinic::TestClinic()
    : m_clock(firstDay)
{
    copyFolder(original().place.filePath(u"clinic"_s), folder());
    QObject::connect(
        &m_feed, &ChangeFeed::published, &m_feed,
        [this](const ChangeSet& changes) { m_published.push_back(changes); }, Qt::DirectConnection);
}

TestClinic::~TestClinic() = default;

Office& TestClinic::office(Role role)
{
    return signedIn(role).office();
}

Clinic& TestClinic::signedIn(Role role)
{
    std::unique_ptr<Clinic>& clinic = m_signedIn[role];
    if (!clinic)
        clinic = must(Clinic::signIn(folder(), nameOf(role), password(), m_clock, m_feed));
    return *clinic;
}

QString TestClinic::nameOf(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return u"山本 彩"_s;
    case Role::FollowUpStaff:
        return u"森 さくら"_s;
    case Role::Doctor:
        return u"Dr. Tan Wei Ming"_s;
    case Role::Administrator:
        return u"管理 太郎"_s;
    case Role::ReadOnly:
        return u"見習い"_s;
    }
    return {};
}

SecretBytes TestClinic::password()
{
    return SecretBytes::copyOf("correct horse 膝");
}

QString TestClinic::folder() const
{
    return m_place.filePath(u"clinic"_s);
}

const QString& TestClinic::recoveryKey() const
{
    return original().recoveryKey;
}

std::vector<ChangeSet> TestClinic::takePublished()
{
    return std::exchange(m_published, {});
}

} // namespace ayumi::test
