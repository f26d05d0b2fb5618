# The binary, and what it says of itself: its manual page and its completion come from the table of options.
include(GNUInstallDirs)
if(TARGET concord)
  set(pages ${PROJECT_BINARY_DIR}/pages)
  file(MAKE_DIRECTORY ${pages})
  add_custom_command(
    OUTPUT ${pages}/concord.1 ${pages}/concord.bash
    COMMAND concord help --man > ${pages}/concord.1
    COMMAND concord help --completion > ${pages}/concord.bash
    DEPENDS concord
    VERBATIM)
  add_custom_target(pages ALL DEPENDS ${pages}/concord.1 ${pages}/concord.bash)
  install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${pages}/concord.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/concord.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME concord)
endif()
