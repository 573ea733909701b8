#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ayumi-tests"));
    return Catch::Session().run(argc, argv);
}
