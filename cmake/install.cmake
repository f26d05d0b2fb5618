# The binary, and what it says of itself: its manual page, its completions and its schemas come from its own tables.
include(GNUInstallDirs)
set(CONCORD_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks; Debian's packages have vendor-completions")
if(TARGET concord)
  set(pages ${PROJECT_BINARY_DIR}/pages)
  file(MAKE_DIRECTORY ${pages})
  add_custom_command(
    OUTPUT ${pages}/concord.1 ${pages}/concord.bash ${pages}/_concord ${pages}/concord.fish
    COMMAND concord help --man > ${pages}/concord.1
    COMMAND concord help --completion bash > ${pages}/concord.bash
    COMMAND concord help --completion zsh > ${pages}/_concord
    COMMAND concord help --completion fish > ${pages}/concord.fish
    DEPENDS concord
    VERBATIM)
  add_custom_target(pages ALL DEPENDS ${pages}/concord.1)
  install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${pages}/concord.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/concord.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME concord)
  install(FILES ${pages}/_concord DESTINATION ${CONCORD_ZSH_DIR})
  install(FILES ${pages}/concord.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
