# Nonlinear regression of NIST, n = 2, boxBOD, guess 1: paths of all arms on seed 1
# Draw it again with: gnuplot nistregression-n-2-problem-boxbod-guess-1-contour.gp
NAME = 'nistregression-n-2-problem-boxbod-guess-1-contour'; TITLE = 'nistregression_n_2_problem_boxbod_guess_1_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Nonlinear regression of NIST, n = 2, boxBOD, guess 1}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'nistregression-n-2-problem-boxbod-guess-1-contour.dat'
set xrange [-41.561881778076454:256.3712906684587]
set yrange [-68.75077062376096:184.10764141573378]
set contour base; unset surface
set cntrparam levels discrete 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5, 12.0, 12.5
set table $LINES
splot F matrix using (-41.561881778076454 + $1*1.6551842913696397):(-68.75077062376096 + $2*1.4047689557749707):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel 'b1' tc rgb TEXT offset 0,0.3
set label 4 'b2' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [3.93009306869432:12.787158630214668]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'nistregression-n-2-problem-boxbod-guess-1-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C2 lw 2
set label 'levenbergMarquardt step=dogleg' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.4371, screen 0.8932 to screen 0.4629, screen 0.8932 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.4714, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.5443, screen 0.8932 to screen 0.57, screen 0.8932 nohead lc rgb C4 lw 2
set label 'nelderMead' at screen 0.5786, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8641 to screen 0.12, screen 0.8641 nohead lc rgb C3 lw 2
set label 'levenbergMarquardt …p=levenbergMarquardt' at screen 0.1286, screen 0.8641 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.5314, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.6231, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.696, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-41.561881778076454 + $1*1.6551842913696397):(-68.75077062376096 + $2*1.4047689557749707):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 3 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 3 using 1:2 with lines lw 1.7 lc rgb C3, \
  P index 3 using 1:2 with points pt 7 ps 0.3 lc rgb C3, \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C4[2:], \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 1 using 1:2 with points pt 7 ps 0.3 lc rgb C1, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C2, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C2, \
  P index 0 every ::24::24 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::3::3 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 3 every ::7::7 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 4 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 5 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
