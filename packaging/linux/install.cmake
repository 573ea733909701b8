# What `make package` puts where, and the Debian package itself.
include(GNUInstallDirs)
install(TARGETS ayumi ayumictl RUNTIME)
install(FILES packaging/linux/ayumi.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/ayumi.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/ayumi.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME ayumi)
set(CPACK_PACKAGE_VENDOR "Ayumi")
set(CPACK_PACKAGE_CONTACT "The Ayumi maintainers <maintainers@ayumi.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desk of a team that accompanies patients abroad and back")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "One case file per patient, from the first message through counselling, travel and
treatment to the last follow-up, on an encrypted database, in Japanese and English.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, hence unknown to the linker: database drivers, SVG and platform plug-ins, fonts, Qt's own words.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n, fonts-noto-cjk, tzdata")
include(CPack)
