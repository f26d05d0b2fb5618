# The binary, and what it says of itself: its manual page and its completion come from the table of options.
include(GNUInstallDirs)
if(TARGET concord)
  set(pages ${PROJECT_BINARY_DIR}/pages)
  add_custom_command(
    TARGET concord POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E make_directory ${pages}
    COMMAND concord help --man > ${pages}/concord.1
    COMMAND concord help --completion > ${pages}/concord.bash
    VERBATIM)
  install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${pages}/concord.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/concord.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME concord)
endif()
