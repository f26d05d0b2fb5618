# A package for Debian: make deb. It holds what make install puts in place, and the papers that Debian wants beside it.
set(CONCORD_MAINTAINER "concord maintainers <concord@packages.invalid>"
    CACHE STRING "Who answers for the package, as NAME <ADDRESS>")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME concord)
set(CPACK_PACKAGE_CONTACT ${CONCORD_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CONCORD_HOMEPAGE})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, pre-commit")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "linter for facts in articles on one story")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "concord reads several articles about one story, pulls out the figures, dates,
names and states that they give, and tells for each fact whether the sources
agree, contradict each other, or only one of them states it.

It runs in a terminal, as a hook of pre-commit and in continuous integration,
reads no network, and knows of language what stands in its rules.")

# The time is that of SOURCE_DATE_EPOCH where it is set: two builds of one commit are the same to the bit.
string(TIMESTAMP CONCORD_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(papers ${PROJECT_BINARY_DIR}/papers)
configure_file(packaging/changelog.in ${papers}/changelog @ONLY)
execute_process(COMMAND gzip -9nf ${papers}/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${papers}/changelog.gz packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
include(CPack)
