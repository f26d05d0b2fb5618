# The binary, and what it says of itself: its manual page and its completions come from its own tables. With them the documents.
include(GNUInstallDirs)
set(CONCORD_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions
    CACHE STRING "Where zsh looks for completions; Debian's packages have zsh/vendor-completions")
if(TARGET concord)
  set(pages ${PROJECT_BINARY_DIR}/pages)
  file(MAKE_DIRECTORY ${pages})
  # -n: no time in the file, so that two builds are the same.
  add_custom_command(
    OUTPUT ${pages}/concord.1.gz ${pages}/concord.bash ${pages}/_concord ${pages}/concord.fish
    COMMAND concord help --man > ${pages}/concord.1
    COMMAND gzip -9nf ${pages}/concord.1
    COMMAND concord help --completion bash > ${pages}/concord.bash
    COMMAND concord help --completion zsh > ${pages}/_concord
    COMMAND concord help --completion fish > ${pages}/concord.fish
    DEPENDS concord
    VERBATIM)
  add_custom_target(pages ALL DEPENDS ${pages}/concord.1.gz)
  install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${pages}/concord.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/concord.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME concord)
  install(FILES ${pages}/_concord DESTINATION ${CONCORD_ZSH_DIR})
  install(FILES ${pages}/concord.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
  install(DIRECTORY schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/concord)
  install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
